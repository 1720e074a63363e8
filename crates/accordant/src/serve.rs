//! Serving: the accept loop with its limits, work that is due, and a clean stop.

pub(crate) mod line;

use crate::{
    database::Named,
    keys::House,
    metrics::{self, METERS},
    nodes::{self, Nodes, Way},
    page::Site,
    post::{self, Office},
    room::{Room, Rooms},
    store::{Store, erasures, postgres::Postgres, sqlite::Sqlite},
    web::{self, App},
};
use alliance::id::AllianceId;
use anyhow::Context as _;
use axum::{
    Router,
    body::Body,
    http::{Method, Version, header},
    response::Response,
};
use hyper_util::rt::TokioTimer;
use line::{GoesOn, Line, Noted};
use std::{
    convert::Infallible,
    io::Write as _,
    net::SocketAddr,
    path::PathBuf,
    pin::Pin,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    task::Poll,
    time::Duration,
};
use tokio::{
    net::TcpListener,
    sync::{Semaphore, mpsc, watch},
    task::JoinSet,
};

/// Connections at once; above it, new ones wait in the queue of the operating system.
const CONNECTIONS_MAX: usize = 12_000;
/// How long what was sent may stay unheard: a phone that has gone without a word, or somebody who
/// asks and never listens, holds no connection.
#[cfg(target_os = "linux")]
const UNHEARD_MS: u32 = 30_000;
/// Open files that are kept for the store and the log.
const FILES_KEPT: usize = 64;
/// How long a request's head may take to arrive.
const HEAD_TIME: Duration = Duration::from_secs(10);
/// A storm of people who return at once must fit into the queue.
const BACKLOG: i32 = 4_096;
/// How long requests that are under way may take at the stop.
const STOP_TIME: Duration = Duration::from_secs(5);
/// The buffer of one connection, in bytes; streams are small, and there are many.
const BUFFER: usize = 16 * 1024;

/// A database in place of the folder, and how the programs that share it talk.
#[derive(Clone, Debug, Default, clap::Args)]
#[expect(clippy::struct_field_names, reason = "the options are called so")]
pub(crate) struct Database {
    #[command(flatten)]
    pub(crate) named: Named,
    /// Where to listen to the other programs, when `--database` leads to a pooler: the address of
    /// the database itself.
    #[arg(long, env = "ACCORDANT_DATABASE_LISTEN", value_name = "URL", hide_env_values = true)]
    #[arg(requires = "database_url")]
    pub(crate) database_listen: Option<String>,
    /// Let the programs talk over this NATS server instead of the database: `nats://host:4222`.
    #[arg(long, env = "ACCORDANT_BUS", value_name = "URL", hide_env_values = true)]
    #[arg(requires = "database_url")]
    pub(crate) bus: Option<String>,
}

/// What `serve` is told.
#[derive(Debug)]
pub(crate) struct Config {
    /// The folder that holds everything.
    pub(crate) data: PathBuf,
    /// A database instead.
    pub(crate) database: Database,
    /// Where to listen.
    pub(crate) listen: SocketAddr,
    /// The address as people type it; made from `listen` when not given.
    pub(crate) public_url: Option<String>,
    /// The most people in one circle.
    pub(crate) members_max: usize,
    /// Where figures are read, if anywhere; never at the same address as pages.
    pub(crate) metrics: Option<SocketAddr>,
    /// Where the list of what was erased is kept, if not in the folder.
    pub(crate) erasures: Option<PathBuf>,
    /// How letters are sent.
    pub(crate) post: post::Settings,
    /// Whom to believe, and how much may be begun.
    pub(crate) limits: web::Limits,
}

/// An open installation: the folder or the database, and all that is kept in it.
pub(crate) struct Opened {
    /// The rooms over its store.
    pub(crate) rooms: Arc<Rooms>,
    /// The store.
    pub(crate) store: Arc<dyn Store>,
    /// The secret behind its doors.
    pub(crate) house: House,
    /// The way letters go; see [`post::run`].
    pub(crate) office: Office,
    /// Other programs over the same store, and the way to them; see [`nodes::run`].
    pub(crate) nodes: Option<(Arc<Nodes>, Way)>,
}

/// Opens the folder, or the database.
pub(crate) async fn open(config: &Config) -> anyhow::Result<Opened> {
    let (mailer, chat, hooks) = (config.post.mailer()?, config.post.chat()?, config.post.hooks()?);
    let (store, house, nodes): (Arc<dyn Store>, _, _) = match config.database.named.address()? {
        None => {
            let list = config.erasures.clone().unwrap_or_else(|| config.data.join(erasures::NAME));
            let store = Sqlite::open_listing(&config.data, &list)?;
            (Arc::new(store), House::open(&config.data)?, None)
        }
        Some(address) => {
            let list = config.erasures.as_deref();
            let store = Postgres::open_listing(address.clone(), list).await?;
            let way = match (&config.database.bus, &config.database.database_listen) {
                (Some(bus), _) => Way::Nats(bus.clone()),
                (None, Some(url)) => Way::Postgres(Box::new(config.database.named.read(url)?)),
                (None, None) => Way::Postgres(Box::new(address)),
            };
            let house = House::of(store.secret());
            (Arc::new(store), house, Some((Nodes::new(), way)))
        }
    };
    let mut rooms = Rooms::new(Arc::clone(&store), config.members_max);
    if let Some((nodes, _)) = &nodes {
        rooms = rooms.beside(Arc::clone(nodes));
    }
    let office = Office { store: Arc::clone(&store), mailer, chat, hooks };
    Ok(Opened { rooms: Arc::new(rooms), store, house, office, nodes })
}

/// The address that people open.
pub(crate) fn public_url(config: &Config, listens: SocketAddr) -> String {
    let given = config.public_url.as_deref().map(|url| url.trim_end_matches('/').to_owned());
    given.unwrap_or_else(|| {
        let host = if listens.ip().is_unspecified() {
            "localhost".into()
        } else {
            listens.ip().to_string()
        };
        let host = if host.contains(':') { format!("[{host}]") } else { host };
        let host = if host == "127.0.0.1" { "localhost".into() } else { host };
        format!("http://{host}:{}", listens.port())
    })
}

/// Binds the address with a queue that a whole hall fits into.
pub(crate) fn bind(listen: SocketAddr) -> anyhow::Result<TcpListener> {
    let bound = || {
        let socket = socket2::Socket::new(
            socket2::Domain::for_address(listen),
            socket2::Type::STREAM,
            None,
        )?;
        socket.set_reuse_address(true)?;
        socket.set_nonblocking(true)?;
        socket.bind(&listen.into())?;
        socket.listen(BACKLOG)?;
        TcpListener::from_std(socket.into())
    };
    bound().with_context(|| {
        format!("cannot listen on {listen}: is another program there? Choose another with --listen")
    })
}

/// Serves until it is told to stop.
pub(crate) async fn serve(
    config: Config,
    words: impl FnOnce(&str) -> String,
) -> anyhow::Result<()> {
    let opened = open(&config).await?;
    let listener = bind(config.listen)?;
    let figures = config.metrics.map(bind).transpose()?;
    let listens = listener.local_addr()?;
    let public_url = public_url(&config, listens);
    let (close, closing) = watch::channel(false);
    let app = App::new(
        opened.rooms,
        Site { public_url: public_url.clone() },
        opened.house,
        opened.office,
        config.limits,
        closing.clone(),
    );
    // A closed standard output is no reason to stop.
    let _ = std::io::stdout().write_all(words(&public_url).as_bytes());
    let _ = std::io::stdout().flush();
    let place = match &opened.nodes {
        Some(_) => "the database".into(),
        None => config.data.to_string_lossy(),
    };
    tracing::info!(%public_url, %listens, %place, "serving");
    if let Some((nodes, way)) = opened.nodes {
        tokio::spawn(nodes::run(nodes, way, Arc::clone(&app.rooms), closing.clone()));
    }
    tokio::spawn(due(Arc::clone(&app), closing.clone()));
    tokio::spawn(beat(Arc::clone(&app)));
    if let Some(figures) = figures {
        tokio::spawn(tell_figures(figures, Arc::clone(&app.rooms), closing.clone()));
    }
    let writing = Arc::clone(&app);
    let compose = move |it| web::letters::compose(Arc::clone(&writing), it);
    tokio::spawn(post::run(app.office.clone(), compose, closing.clone()));
    tokio::spawn(stop_on_signal(Arc::clone(&app), close));
    accept(listener, web::router(app), closing).await;
    opened.store.close().await;
    tracing::info!("stopped");
    Ok(())
}

async fn stop_on_signal(app: Arc<App>, close: watch::Sender<bool>) {
    let interrupt = tokio::signal::ctrl_c();
    #[cfg(unix)]
    let terminate = async {
        match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
            Ok(mut signal) => drop(signal.recv().await),
            Err(_) => std::future::pending().await,
        }
    };
    #[cfg(not(unix))]
    let terminate = std::future::pending::<()>();
    tokio::select! { _ = interrupt => {}, () = terminate => {} }
    close.send_replace(true);
    app.rooms.ring_all();
}

/// How many connections there may be at once. Many systems allow a program about a thousand open
/// files until it asks for more; connections must not take the last one from the store.
fn connections() -> usize {
    #[cfg(unix)]
    {
        use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
        let limit = getrlimit(Resource::Nofile);
        let wanted = (CONNECTIONS_MAX + FILES_KEPT) as u64;
        let raised = limit.maximum.map_or(wanted, |most| most.min(wanted));
        let more = Rlimit { current: Some(raised), maximum: limit.maximum };
        let files = match limit.current {
            Some(now) if now < raised => setrlimit(Resource::Nofile, more).map_or(now, |()| raised),
            Some(_) | None => wanted,
        };
        if files < CONNECTIONS_MAX as u64 {
            tracing::info!(files, "the system allows few open files, and so few connections");
        }
        connections_within(Some(files))
    }
    #[cfg(not(unix))]
    CONNECTIONS_MAX
}

/// How many connections there may be where so many files may be open; none is no limit.
pub(crate) fn connections_within(files: Option<u64>) -> usize {
    let files = files.and_then(|it| usize::try_from(it).ok()).unwrap_or(usize::MAX);
    files.saturating_sub(FILES_KEPT).clamp(1, CONNECTIONS_MAX)
}

/// A thread that serves connections, and a runtime of its own: a connection stays on its thread.
/// When a bell rings, each thread wakes its streams one after the other. A runtime that shares its
/// work among threads spends more, most of all where few listen (BENCHMARKS.md, load C).
struct Thread(mpsc::UnboundedSender<Pin<Box<dyn Future<Output = ()> + Send>>>);

impl Thread {
    fn start() -> Self {
        let (give, mut given) = mpsc::unbounded_channel();
        std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
            let runtime = runtime.expect("the system has room for one more thread");
            runtime.block_on(async {
                let mut working = JoinSet::new();
                loop {
                    tokio::select! {
                        it = given.recv() => match it {
                            Some(it) => drop(working.spawn(it)),
                            None => break,
                        },
                        Some(_) = working.join_next() => {}
                    }
                }
                while working.join_next().await.is_some() {}
            });
        });
        Self(give)
    }

    fn give(&self, work: impl Future<Output = ()> + Send + 'static) {
        let _ = self.0.send(Box::pin(work));
    }
}

fn threads() -> usize {
    std::thread::available_parallelism().map_or(1, std::num::NonZero::get)
}

/// Accepts connections until the server stops; then lets those that work finish.
pub(crate) async fn accept(
    listener: TcpListener,
    router: Router,
    mut closing: watch::Receiver<bool>,
) {
    let seats = Arc::new(Semaphore::new(connections()));
    let (working, mut all_done) = tokio::sync::mpsc::channel::<()>(1);
    let threads: Vec<_> = (0..threads()).map(|_| Thread::start()).collect();
    for thread in threads.iter().cycle() {
        let seat = tokio::select! {
            seat = Arc::clone(&seats).acquire_owned() => seat,
            _ = closing.wait_for(|it| *it) => break,
        };
        let accepted = tokio::select! {
            accepted = listener.accept() => accepted,
            _ = closing.wait_for(|it| *it) => break,
        };
        let (stream, peer) = match accepted {
            Ok(accepted) => accepted,
            Err(error) => {
                // Out of descriptors, or the peer is gone already: neither lasts.
                tracing::warn!(%error, "a connection was not accepted");
                tokio::time::sleep(Duration::from_millis(50)).await;
                continue;
            }
        };
        let _ = stream.set_nodelay(true);
        #[cfg(target_os = "linux")]
        let _ = rustix::net::sockopt::set_tcp_user_timeout(&stream, UNHEARD_MS);
        let (router, peer) = (router.clone(), web::Peer(peer.ip()));
        let (closing, working) = (closing.clone(), working.clone());
        let Ok(stream) = stream.into_std() else { continue };
        thread.give(async move {
            let _open = METERS.connections.one();
            if let Ok(stream) = tokio::net::TcpStream::from_std(stream) {
                // In a box: what it takes to read requests is let go before a stream begins.
                let line = Box::pin(one(stream, router, peer, closing)).await;
                if let Some(line) = line {
                    line.run().await;
                }
            }
            drop((seat, working));
        });
    }
    drop((working, threads));
    let _ = tokio::time::timeout(STOP_TIME, all_done.recv()).await;
}

/// Answers the requests of a connection, until it ends or becomes the line of a stream.
pub(crate) async fn one(
    stream: tokio::net::TcpStream,
    router: Router,
    peer: web::Peer,
    mut closing: watch::Receiver<bool>,
) -> Option<Line> {
    let (full, begun, stops) = (AtomicBool::new(false), Mutex::new(None), closing.clone());
    // Not a layer: that would build the whole router anew for each connection.
    let service = hyper::service::service_fn(|mut request: hyper::Request<_>| {
        request.extensions_mut().insert(peer);
        let whole = request.method() == Method::GET && request.version() == Version::HTTP_11;
        let answer = tower::Service::call(&mut router.clone(), request);
        let (full, begun, stops) = (&full, &begun, &stops);
        async move {
            let answer: Response<Body> = answer.await?;
            let goes_on = whole && answer.extensions().get::<GoesOn>().is_some();
            // Where an earlier answer still waits to be taken, this one waits behind it.
            if !goes_on || full.load(Ordering::Relaxed) || *stops.borrow() {
                return Ok::<_, Infallible>(answer);
            }
            *begun.lock().unwrap_or_else(PoisonError::into_inner) = Some(answer);
            std::future::pending().await
        }
    });
    let mut http = hyper::server::conn::http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(HEAD_TIME).max_buf_size(BUFFER);
    let mut connection = http.serve_connection(Noted::new(stream, &full), service);
    let answered = std::future::poll_fn(|context| {
        let done = Pin::new(&mut connection).poll(context);
        match begun.lock().unwrap_or_else(PoisonError::into_inner).take() {
            Some(answer) => Poll::Ready(Some(answer)),
            None => done.map(|_| None),
        }
    });
    tokio::select! {
        answer = answered => {
            return answer.map(|it| Line::new(connection.into_parts().io.into_inner(), it));
        }
        _ = closing.wait_for(|it| *it) => {}
    }
    Pin::new(&mut connection).graceful_shutdown();
    let _ = connection.await;
    None
}

/// How many may read the figures at once.
const READERS_MAX: usize = 8;

/// Tells the figures at an address of their own, as they were drawn last.
pub(crate) async fn tell_figures(
    listener: TcpListener,
    rooms: Arc<Rooms>,
    closing: watch::Receiver<bool>,
) {
    let started = crate::clock::now().0;
    let draw = || METERS.page(started, crate::clock::now().0, rooms.count());
    let (drawn, page) = watch::channel(draw());
    let page = move || {
        let page = page.borrow().clone();
        async move { ([(header::CONTENT_TYPE, "text/plain; version=0.0.4")], page) }
    };
    let router = Router::new().route("/metrics", axum::routing::get(page));
    let seats = Arc::new(Semaphore::new(READERS_MAX));
    let answer = async {
        loop {
            let seat = Arc::clone(&seats).acquire_owned().await;
            let Ok((stream, peer)) = listener.accept().await else {
                tokio::time::sleep(Duration::from_millis(50)).await;
                continue;
            };
            let (router, closing) = (router.clone(), closing.clone());
            tokio::spawn(async move {
                // Nothing here is a stream.
                drop(one(stream, router, web::Peer(peer.ip()), closing).await);
                drop(seat);
            });
        }
    };
    let redraw = async {
        loop {
            tokio::time::sleep(metrics::EVERY).await;
            drawn.send_replace(draw());
        }
    };
    let mut closed = closing.clone();
    tokio::select! {
        () = answer => {}
        () = redraw => {}
        _ = closed.wait_for(|it| *it) => {}
    }
}

/// The streams' heart. Not part of the work that is due: that may have to wait for the store.
async fn beat(app: Arc<App>) {
    for second in 0.. {
        tokio::time::sleep(Duration::from_secs(1)).await;
        app.rooms.beat(second);
    }
}

/// How many alliances are looked at, at one go.
const DUE_AT_ONCE: usize = 100;

/// Work that is due: what was agreed to open, close or be let go does so by itself, whether anybody
/// looks or not; idle rooms close.
async fn due(app: Arc<App>, mut closing: watch::Receiver<bool>) {
    let mut rounds: u32 = 0;
    loop {
        tokio::select! {
            () = tokio::time::sleep(Duration::from_secs(1)) => {}
            _ = closing.wait_for(|it| *it) => return,
        }
        let due = app.rooms.store().due(crate::clock::now().0, DUE_AT_ONCE).await;
        let due = due.unwrap_or_else(|error| {
            tracing::warn!(%error, "what is due has to wait");
            Vec::new()
        });
        for id in due {
            let id = AllianceId::new(u128::from_be_bytes(id));
            let letters = async |room: Arc<Room>| web::letters::plan(&app, &room).await;
            if let Err(error) = app.rooms.do_what_is_due(id, letters).await {
                tracing::warn!(%error, "something that is due has to wait");
            } else if !app.rooms.is_there(id) {
                app.forget(id);
            }
        }
        rounds = rounds.wrapping_add(1);
        if rounds.is_multiple_of(600) {
            app.rooms.close_idle();
        }
    }
}

#[cfg(test)]
mod overload;
#[cfg(test)]
mod tests;
