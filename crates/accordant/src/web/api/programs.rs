//! What a member does on their page of programs: they give a token, and take it back.

use super::{hooks, start};
use crate::{
    keys::Once,
    page::{Phone, programs},
    web::{error::Error, forms, forms::Fields, visit::Visit},
};
use alliance::{
    command::{By, Command, Refusal},
    event::May,
    id::TokenId,
    text::Sentence,
    view::Viewer,
};
use axum::response::{IntoResponse, Response};

/// Gives a token, which is shown only now, or takes one back; nothing is left to show then.
pub(in crate::web) async fn act(visit: &Visit, fields: &Fields) -> Result<Option<Response>, Error> {
    let Viewer::Member(member, secret) = visit.viewer() else { return Err(Error::NotFound) };
    // Whoever sits at somebody's phone has no key of their own that could be given away.
    if visit.phone != Phone::Own || visit.holder != Some(member) {
        return Err(Error::NotFound);
    }
    match fields.one("do") {
        "hook" => return hooks::set(visit, member, fields).await.map(|()| None),
        "hook-drop" => return hooks::drop(visit, member).await.map(|()| None),
        "hook-again" => return hooks::again(visit, member, fields).await.map(|()| None),
        _ => {}
    }
    if fields.one("do") == "take" {
        let token: TokenId = fields.one("token").parse().map_err(Refusal::from)?;
        let by = By::Member(member, secret);
        visit.room.run(by, forms::ask(fields), Command::TakeToken { token }, vec![]).await?;
        return Ok(None);
    }
    let purpose = Sentence::parse(fields.one("purpose"));
    let purpose = purpose.map_err(|it| Error::Refused(it.into(), Some("purpose")))?;
    let may: May = fields.one("may").parse().map_err(|it| Error::Refused(it, Some("may")))?;
    let days = fields.one("days").trim().parse();
    let days = days.map_err(|_| Error::Refused(Refusal::NotAChoice, Some("days")))?;
    let who = (visit.id, member, secret);
    let wants = (may, days, purpose);
    let (token, _) = start::give(&visit.app, &visit.room, who, wants, &Once::fresh()).await?;
    let back = format!("/a/{}/programs", visit.id);
    Ok(Some(programs::given(&token, &back).into_response()))
}
