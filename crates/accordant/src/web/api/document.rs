//! The document of the interface (OpenAPI 3.1): its schemas are made from the very types that are
//! read and written; its operations stand here, beside the routes.

use super::{
    DoneSeen, KEY_MAX,
    asks::Asked,
    events::EventSeen,
    hooks::{HookSeen, TellAgain},
    problem::ProblemSeen,
    seen::AllianceSeen,
    start::{Begin, Join, KEY_MIN, Seat},
};
use serde_json::{Map, Value, json};
use std::sync::OnceLock;
use utoipa::ToSchema;

/// The document, as it is served.
pub(super) fn document() -> &'static Value {
    static DOCUMENT: OnceLock<Value> = OnceLock::new();
    DOCUMENT.get_or_init(made)
}

fn made() -> Value {
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": "Accordant",
            "version": "1",
            "summary": "How do we want to be with each other?",
            "description": DESCRIPTION,
            "license": { "name": "Apache-2.0", "identifier": "Apache-2.0" },
        },
        "servers": [{ "url": "/" }],
        "paths": paths(),
        "components": {
            "schemas": schemas(),
            "securitySchemes": {
                "token": {
                    "type": "http", "scheme": "bearer",
                    "description": "What a member gives to a program on the page \"Programs\": it acts as that member, in this one alliance, until its end.",
                },
            },
            "responses": { "Problem": problem() },
        },
        "security": [{ "token": [] }],
    })
}

const DESCRIPTION: &str = "The same commands and views as the pages have, as JSON. A program acts \
as the member whose token it holds: it sees what that member sees, and nothing else. Text that \
is not turned over yet leaves the server to its author only. What is promised to stay stands in \
docs/api.md.";

fn schemas() -> Value {
    let mut all = Vec::new();
    macro_rules! with {
        ($($of:ty),*) => {$(
            all.push((<$of>::name().into_owned(), <$of as utoipa::PartialSchema>::schema()));
            <$of>::schemas(&mut all);
        )*};
    }
    with!(
        AllianceSeen,
        Asked,
        DoneSeen,
        EventSeen,
        ProblemSeen,
        Begin,
        Join,
        Seat,
        HookSeen,
        TellAgain
    );
    let named = all.into_iter().map(|(name, it)| (name, json!(it)));
    Value::Object(named.collect::<Map<_, _>>())
}

fn schema(name: &str) -> Value {
    json!({ "$ref": format!("#/components/schemas/{name}") })
}

fn problem() -> Value {
    json!({
        "description": "Why it was not done (RFC 9457).",
        "content": { "application/problem+json": { "schema": schema("ProblemSeen") } },
    })
}

/// What may come back from every operation instead of what was asked for.
fn answers(status: &str, answer: Value) -> Value {
    let refused =
        ["400", "403", "404", "405", "408", "409", "413", "415", "422", "429", "500", "503"];
    let told = json!({ "$ref": "#/components/responses/Problem" });
    let mut all: Map<_, _> = refused.iter().map(|it| ((*it).to_owned(), told.clone())).collect();
    all.insert(status.to_owned(), answer);
    Value::Object(all)
}

fn told(description: &str, name: &str) -> Value {
    json!({
        "description": description,
        "content": { "application/json": { "schema": schema(name) } },
    })
}

fn body(name: &str) -> Value {
    json!({ "required": true, "content": { "application/json": { "schema": schema(name) } } })
}

fn alliance() -> Value {
    json!({
        "name": "id", "in": "path", "required": true, "schema": schema("AllianceId"),
        "description": "The alliance. One that the token is not for looks like none.",
    })
}

fn key(least: usize, description: &str) -> Value {
    json!({
        "name": "Idempotency-Key", "in": "header", "required": false,
        "schema": { "type": "string", "minLength": least, "maxLength": KEY_MAX, "pattern": "^[A-Za-z0-9_.-]+$" },
        "description": description,
    })
}

fn idempotency() -> Value {
    key(1, "Asking twice with the same key is asking once.")
}

/// For those who have no token yet: their key stands for it.
fn beginning() -> Value {
    key(
        KEY_MIN,
        "Asking twice with the same key and the same names is asking once, for a day. It must be made out of chance: whoever has it can ask for the link once more.",
    )
}

/// One event of the stream.
fn event() -> Value {
    json!({
        "type": "object",
        "required": ["event", "data"],
        "properties": {
            "event": { "type": "string", "enum": ["change", "again", "bye"] },
            "id": { "type": "string", "description": "The place in the log that is reached." },
            "data": {
                "type": "string", "contentMediaType": "application/json",
                "contentSchema": schema("EventSeen"),
            },
        },
    })
}

#[expect(clippy::too_many_lines, reason = "an operation each, a few lines: a table")]
fn paths() -> Value {
    json!({
        "/api/v1/openapi.json": { "get": {
            "operationId": "document", "summary": "This document", "security": [],
            "responses": answers("200", json!({
                "description": "This document.",
                "content": { "application/json": { "schema": { "type": "object" } } },
            })),
        } },
        "/api/v1/alliances": { "post": {
            "operationId": "begin", "summary": "Begin an alliance", "security": [],
            "description": "Its first member holds the desk.",
            "parameters": [beginning()],
            "requestBody": body("Begin"),
            "responses": answers("201", told("The first seat.", "Seat")),
        } },
        "/api/v1/join": { "post": {
            "operationId": "join", "summary": "Take a seat at an open door", "security": [],
            "description": "By the key in the door's link, or by the code that is said aloud. Wrong guesses are counted.",
            "parameters": [beginning()],
            "requestBody": body("Join"),
            "responses": answers("201", told("A seat.", "Seat")),
        } },
        "/api/v1/alliances/{id}": {
            "parameters": [alliance()],
            "get": {
                "operationId": "see", "summary": "See an alliance as its member sees it",
                "responses": answers("200", told("The alliance as it is now.", "AllianceSeen")),
            },
        },
        "/api/v1/alliances/{id}/asks": {
            "parameters": [alliance()],
            "post": {
                "operationId": "ask", "summary": "Do something",
                "parameters": [idempotency()],
                "requestBody": body("Asked"),
                "responses": answers("200", told("It is done, and kept.", "DoneSeen")),
            },
        },
        "/api/v1/alliances/{id}/events": {
            "parameters": [alliance()],
            "get": {
                "operationId": "listen", "summary": "Hear that something has changed",
                "description": "A stream of events that say that something has changed, and where the circle is; never what. The names of events are `change`, `again` (see the alliance anew: more has happened than is told) and `bye` (it is over). Each `change` and `again` has an `EventSeen` as its data. To resume, send the last event's id.",
                "parameters": [
                    {
                        "name": "once", "in": "query", "required": false, "schema": { "type": "boolean" },
                        "description": "Tell what is new, and end.",
                    },
                    {
                        "name": "Last-Event-ID", "in": "header", "required": false,
                        "schema": { "type": "string", "pattern": "^[0-9]{1,20}\\.[0-9]{1,20}$" },
                        "description": "Where the program was.",
                    },
                ],
                "responses": answers("200", json!({
                    "description": "Events (text/event-stream), until the server stops or the token ends.",
                    "content": { "text/event-stream": { "schema": event() } },
                })),
            },
        },
        "/api/v1/alliances/{id}/webhook": {
            "parameters": [alliance()],
            "get": {
                "operationId": "see_webhook", "summary": "See what was told to one's webhook",
                "responses": answers("200", told("The webhook of the token's owner.", "HookSeen")),
            },
        },
        "/api/v1/alliances/{id}/webhook/again": {
            "parameters": [alliance()],
            "post": {
                "operationId": "tell_again", "summary": "Tell the webhook something once more",
                "description": "Under the id under which it was told. Asked again within a minute, it is told once.",
                "parameters": [idempotency()],
                "requestBody": body("TellAgain"),
                "responses": answers("200", told("The webhook, with what is told once more.", "HookSeen")),
            },
        },
        "/api/v1/alliances/{id}/token": {
            "parameters": [alliance()],
            "delete": {
                "operationId": "give_back", "summary": "Give the token back",
                "responses": answers("204", json!({ "description": "It is void." })),
            },
        },
    })
}
