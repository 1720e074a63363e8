//! Who asks: a program with a member's token, or a member's own browser with its cookie.

use super::{hooks::Owner, token::Token};
use crate::{
    clock,
    page::Phone,
    room::{self, Room, Waiting},
    store::KeyChange,
    web::{App, error::Error, visit::Visit},
};
use alliance::{
    command::{By, Command},
    event::May,
    hidden::Secret,
    id::{AllianceId, Ask, MemberId, TokenId},
    view::{View, Viewer},
};
use axum::{
    extract::Request,
    http::{Method, header},
};
use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

/// Requests by one token within a minute.
const ASKS_MAX: u32 = 600;
/// Streams of one token at the same time.
const STREAMS_MAX: u32 = 4;
/// Tokens that are counted; above it counting begins anew.
const TOKENS_COUNTED: usize = 50_000;
const MINUTE_MS: i64 = 60_000;

/// How much each token asks.
#[derive(Debug, Default)]
pub(crate) struct Rates(Mutex<HashMap<TokenId, Rate>>);

#[derive(Clone, Copy, Debug, Default)]
struct Rate {
    since: i64,
    asked: u32,
    streams: u32,
}

impl Rates {
    fn change<T>(&self, token: TokenId, change: impl FnOnce(&mut Rate) -> T) -> T {
        let mut rates = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if rates.len() >= TOKENS_COUNTED && !rates.contains_key(&token) {
            rates.retain(|_, it| it.streams > 0);
        }
        change(rates.entry(token).or_default())
    }

    fn count(&self, token: TokenId) -> Result<(), Error> {
        let now = clock::now().0;
        let asked = self.change(token, |it| {
            if now - it.since >= MINUTE_MS {
                (it.since, it.asked) = (now, 0);
            }
            it.asked += 1;
            it.asked
        });
        if asked > ASKS_MAX { Err(Error::TooManyGuesses) } else { Ok(()) }
    }
}

/// An open stream, as long as it lives.
pub(super) struct Listening(Arc<App>, TokenId);

impl Drop for Listening {
    fn drop(&mut self) {
        self.0.rates.change(self.1, |it| it.streams = it.streams.saturating_sub(1));
    }
}

/// Who asks, of which alliance.
pub(super) struct Caller {
    pub(super) app: Arc<App>,
    pub(super) room: Arc<Room>,
    pub(super) id: AllianceId,
    pub(super) member: MemberId,
    pub(super) secret: Secret,
    /// The token; none for a browser.
    pub(super) token: Option<TokenId>,
    pub(super) may: May,
    waited: Duration,
}

/// The token of a request, if it says that it has one.
fn bearer(request: &Request) -> Option<&str> {
    let value = request.headers().get(header::AUTHORIZATION)?.to_str().unwrap_or("");
    Some(
        value
            .split_once(' ')
            .filter(|(way, _)| way.eq_ignore_ascii_case("bearer"))
            .map_or("", |(_, it)| it.trim()),
    )
}

impl Caller {
    /// Finds out who asks. A stranger, a token of another circle, one that has ended and an alliance
    /// that never was look the same. Not `async`: only the request's head is looked at.
    pub(super) fn of<'r>(
        app: &Arc<App>,
        id: &'r str,
        request: &'r Request,
    ) -> impl Future<Output = Result<Self, Error>> + use<'r> {
        let app = Arc::clone(app);
        // Whoever names a token is looked at by that alone.
        let token = bearer(request).map(|text| Token::read(text, &app.house));
        let reads = matches!(*request.method(), Method::GET | Method::HEAD);
        let headers = request.headers();
        let told = headers.contains_key("sec-fetch-site") || headers.contains_key(header::ORIGIN);
        let visit = token.is_none().then(|| Visit::of(Arc::clone(&app), id, request));
        async move {
            match (token, visit) {
                (Some(token), _) => Self::program(app, id, token.ok_or(Error::NotFound)?).await,
                // A write by a cookie must say that it comes from here; see `guard::writes`.
                (None, Some(visit)) if reads || told => Self::browser(visit.await?),
                (None, _) => Err(Error::NotFound),
            }
        }
    }

    async fn program(app: Arc<App>, id: &str, token: Token) -> Result<Self, Error> {
        let began = tokio::time::Instant::now();
        let id: AllianceId = id.parse().map_err(|_| Error::NotFound)?;
        if token.alliance != id {
            return Err(Error::NotFound);
        }
        let room = app.rooms.get(id).await?;
        let Token { member, id: token, secret, .. } = token;
        let may = room.look().alliance.token_may(token, member, clock::now());
        let may = may.ok_or(Error::NotFound)?;
        app.rates.count(token)?;
        let waited = began.elapsed();
        Ok(Self { app, room, id, member, secret, token: Some(token), may, waited })
    }

    fn browser(visit: Visit) -> Result<Self, Error> {
        // Between two hands a phone shows nothing of anybody's.
        let Viewer::Member(member, secret) = visit.viewer() else { return Err(Error::NotFound) };
        if visit.phone == Phone::Between {
            return Err(Error::NotFound);
        }
        let Visit { app, room, id, waited, .. } = visit;
        Ok(Self { app, room, id, member, secret, token: None, may: May::Act, waited })
    }

    /// Is it still good? Asked again and again while a stream is open.
    pub(super) fn is_good(&self) -> bool {
        let state = self.room.look();
        match self.token {
            Some(token) => state.alliance.token_may(token, self.member, clock::now()).is_some(),
            None => state.alliance.has_member(self.member),
        }
    }

    /// One more stream; not, when there are enough.
    pub(super) fn listen(&self) -> Result<Listening, Error> {
        // The streams of a browser are counted with its pages.
        let token = self.token.unwrap_or(TokenId::new(self.member.bits()));
        let more = self.app.rates.change(token, |it| {
            let more = it.streams < STREAMS_MAX;
            it.streams += u32::from(more);
            more
        });
        if more { Ok(Listening(Arc::clone(&self.app), token)) } else { Err(Error::TooManyStreams) }
    }

    /// Who looks.
    pub(super) fn viewer(&self) -> Viewer {
        Viewer::Member(self.member, self.secret.clone())
    }

    /// Whose webhook theirs is.
    pub(super) fn owner(&self) -> Owner<'_> {
        Owner { app: &self.app, room: &self.room, id: self.id, member: self.member }
    }

    /// What they see.
    pub(super) fn see<T>(&self, look: impl FnOnce(&View<'_>) -> T) -> Result<T, Error> {
        let state = self.room.look();
        Ok(look(&state.seen_by(self.viewer()).ok_or(Error::NotFound)?))
    }

    /// The place in the log, for a stream.
    pub(super) fn at(&self, seq: u64) -> String {
        format!("{}.{seq}", self.app.rooms.store().epoch())
    }

    /// Asks the room.
    pub(super) async fn run(
        &self,
        ask: Ask,
        command: Command,
        keys: Vec<KeyChange>,
    ) -> Result<u64, Error> {
        let by = By::Member(self.member, self.secret.clone());
        let waiting = Waiting { by, until: room::patience(self.waited) };
        self.app.run(&self.room, waiting, (ask, command), keys).await
    }
}
