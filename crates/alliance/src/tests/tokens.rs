//! What members give to programs.

use super::story::*;
use crate::{
    command::{By, Command, Refusal},
    event::{Event, May, Time},
    hidden::Secret,
    id::TokenId,
    limits::TOKENS_MAX,
};

const TOKEN: TokenId = TokenId::new(7);

fn give(number: u64, days: u16) -> Command {
    let (token, purpose) = (TokenId::new(number), sentence("Shows the next visit."));
    Command::GiveToken { token, may: May::Act, days, purpose }
}

fn given_for(days: i64) -> Event {
    let until = NOON.plus_minutes(days * 24 * 60);
    let purpose = sentence("Shows the next visit.");
    Event::TokenGiven { token: TOKEN, member: BOB, may: May::Act, until, purpose }
}

#[test]
fn a_token_is_good_for_its_owner_until_its_end() {
    given(team(3)).when(BOB, give(7, 30)).then([given_for(30)]).so(|it| {
        let until = NOON.plus_minutes(30 * 24 * 60);
        assert_eq!(it.it.token_may(TOKEN, BOB, NOON), Some(May::Act));
        assert_eq!(it.it.token_may(TOKEN, BOB, Time(until.0 - 1)), Some(May::Act));
        assert_eq!(it.it.token_may(TOKEN, BOB, until), None);
        assert_eq!(it.it.token_may(TOKEN, ANN, NOON), None, "it is Bob's");
        assert_eq!(it.it.token_may(TokenId::new(8), BOB, NOON), None);
        assert_eq!(it.sees(BOB).my_tokens().len(), 1);
        assert!(it.sees(ANN).my_tokens().is_empty(), "nobody sees those of others");
        assert!(it.screen().my_tokens().is_empty());
    });
}

#[test]
fn a_token_is_taken_back_by_its_owner_alone() {
    let take = Command::TakeToken { token: TOKEN };
    given(team(3))
        .and(given_for(30))
        .when(ANN, take.clone())
        .comes_to_nothing()
        .when(BOB, take.clone())
        .then([Event::TokenTaken { token: TOKEN }])
        .so(|it| assert_eq!(it.it.token_may(TOKEN, BOB, NOON), None))
        .when(BOB, take)
        .comes_to_nothing();
}

#[test]
fn a_token_has_an_end_and_there_are_not_many() {
    given(team(2)).when(BOB, give(7, 0)).refused(Refusal::NotAChoice);
    given(team(2)).when(BOB, give(7, 401)).refused(Refusal::NotAChoice);
    given(team(2)).when(By::Door, give(7, 1)).refused(Refusal::NotAMember);
    let mut story = given(team(2));
    for number in 0..TOKENS_MAX as u64 {
        story = story.after(BOB, give(number, 1));
    }
    story.when(BOB, give(99, 1)).refused(Refusal::TooMany);
}

#[test]
fn whoever_has_a_new_link_or_none_has_given_nothing() {
    let gone = |event| {
        given(team(3)).and(given_for(30)).and(event).so(|it| {
            assert_eq!(it.it.token_may(TOKEN, BOB, NOON), None);
        });
    };
    gone(Event::LinkRenewed { member: BOB });
    gone(Event::MemberRemoved { member: BOB });
    gone(Event::MemberLeft { member: BOB, goodbye: None, name_stays: true });
}

#[test]
fn whoever_sits_at_a_phone_has_no_key_to_give_away() {
    let seated = Event::MemberJoined { member: CID, called: called(3), carried_by: Some(ANN) };
    given(team(2)).and(seated).when(CID, give(7, 30)).refused(Refusal::NotHere);
}

#[test]
fn a_secret_comes_back_from_under_its_mask_and_is_not_seen_there() {
    let (mask, secret) = ([0xA5; 32], secret(BOB));
    let masked = secret.masked(mask);
    assert!(Secret::unmasked(masked, mask) == secret);
    assert!(Secret::unmasked(masked, [0; 32]) != secret);
}
