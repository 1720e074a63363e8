//! Guests: the signed charter by a link of its own, the picture of it for whoever is sent the link, and
//! one item of it a day for a tablet on a wall.

use super::{App, error::Error, guard::Peer, visit::Visit};
use crate::{
    clock, keys,
    page::{Draw, Links, guests},
    poster::{Format, PosterError, Sheet, Size},
};
use alliance::{
    life::Zone,
    view::{Charter, View},
};
use axum::{
    extract::{Extension, Path, State},
    http::{HeaderName, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use jiff::{Timestamp, Zoned, tz::TimeZone};
use maud::Markup;
use std::sync::Arc;

/// A page of a wall asks for itself again; there is no script, and nobody types on it.
const REFRESH: HeaderName = HeaderName::from_static("refresh");

/// The charter that a link opens, and where its circle is at home.
async fn find(app: &App, peer: Peer, key: &str) -> Result<(Charter, TimeZone), Error> {
    app.guesses.check(peer)?;
    let Some((id, turn)) = app.house.read_guests(key) else {
        app.guesses.wrong(peer);
        return Err(Error::NotFound);
    };
    let room = app.rooms.get(id).await?;
    let state = room.look();
    let charter = state.alliance.open_for_guests(turn).ok_or(Error::NotFound)?;
    Ok((charter, zone(state.alliance.zone())))
}

/// Where a circle is at home; where it has not said so, where the server is.
fn zone(of: Option<&Zone>) -> TimeZone {
    of.and_then(|it| TimeZone::get(it.as_str()).ok()).unwrap_or_else(TimeZone::system)
}

fn draw<T>(app: &App, view: View<'_>, drawing: impl FnOnce(&Draw<'_>) -> T) -> T {
    let links = Links::default();
    drawing(&Draw::new(view, &app.site, &links, clock::now(), keys::chance()))
}

/// The signed charter.
pub(super) async fn page(
    State(app): State<Arc<App>>,
    Extension(peer): Extension<Peer>,
    Path(key): Path<String>,
) -> Result<Markup, Error> {
    let (charter, _) = find(&app, peer, &key).await?;
    let address = format!("{}/g/{key}", app.site.public_url);
    Ok(draw(&app, charter.view(), |draw| guests::page(draw, &address)))
}

/// The same as a picture, for the preview that a messenger shows of the link: drawn from what guests
/// see, and made by the press, which bounds how many are made at once.
pub(super) async fn card(
    State(app): State<Arc<App>>,
    Extension(peer): Extension<Peer>,
    Path(key): Path<String>,
) -> Result<Response, Error> {
    let (charter, _) = find(&app, peer, &key).await?;
    let sheet = draw(&app, charter.view(), Sheet::of).ok_or(Error::NotFound)?;
    let format = Format::Png(Size::Screen);
    Ok(match app.press.make(sheet, format).await {
        Ok(made) => ([(header::CONTENT_TYPE, format.kind())], made).into_response(),
        // A program asks, which reads no page: it learns when to come again, or that it need not.
        Err(PosterError::Busy | PosterError::TooLong) => {
            (StatusCode::SERVICE_UNAVAILABLE, [(header::RETRY_AFTER, "60")]).into_response()
        }
        Err(PosterError::NoFonts) => StatusCode::NOT_FOUND.into_response(),
        Err(error @ PosterError::Stopped(_)) => {
            tracing::error!(%error, "the picture for guests was not made");
            StatusCode::SERVICE_UNAVAILABLE.into_response()
        }
    })
}

/// One item of it a day.
pub(super) async fn wall(
    State(app): State<Arc<App>>,
    Extension(peer): Extension<Peer>,
    Path(key): Path<String>,
) -> Result<Response, Error> {
    let (charter, zone) = find(&app, peer, &key).await?;
    hung(&app, &charter, zone, &format!("/g/{key}"))
}

/// The same for the circle itself, which needs no link for it.
pub(super) fn own_wall(visit: &Visit) -> Result<Response, Error> {
    let (charter, zone) = {
        let state = visit.room.look();
        let view = state.seen_by(visit.viewer()).ok_or(Error::NotFound)?;
        let charter = view.signed_charter().ok_or(Error::NoPage(visit.id))?;
        (charter, zone(state.alliance.zone()))
    };
    hung(&visit.app, &charter, zone, &format!("/a/{}/charter", visit.id))
}

fn hung(app: &App, charter: &Charter, zone: TimeZone, whole: &str) -> Result<Response, Error> {
    let at = Timestamp::from_millisecond(clock::now().0).map_err(|_| Error::NotFound)?;
    let at = at.to_zoned(zone);
    let page = draw(app, charter.view(), |draw| guests::wall(draw, &at, whole));
    let again = HeaderValue::from(seconds_to_the_hour(&at));
    Ok(([(REFRESH, again)], page).into_response())
}

/// The day and its light change with the hour; a little later, so that no clock that is a little
/// slow brings yesterday once more.
fn seconds_to_the_hour(at: &Zoned) -> i64 {
    let into = i64::from(at.minute()) * 60 + i64::from(at.second());
    3_600 - into + 5
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wall_looks_again_when_the_hour_is_full_and_so_at_midnight() {
        let at = |text: &str| text.parse::<Zoned>().unwrap();
        assert_eq!(seconds_to_the_hour(&at("2027-02-14T23:59:59+01:00[Europe/Berlin]")), 6);
        assert_eq!(seconds_to_the_hour(&at("2027-02-14T12:00:00+05:30[Asia/Kolkata]")), 3_605);
    }

    #[test]
    fn a_circle_is_at_home_where_it_says_and_else_where_the_server_is() {
        let berlin = Zone::parse("Europe/Berlin").unwrap();
        assert_eq!(zone(Some(&berlin)).iana_name(), Some("Europe/Berlin"));
        let nowhere = Zone::parse("No/Where").unwrap();
        assert_eq!(zone(Some(&nowhere)), TimeZone::system());
        assert_eq!(zone(None), TimeZone::system());
    }
}
