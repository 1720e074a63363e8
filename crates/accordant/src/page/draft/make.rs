//! Making an item: from a theme, or of its own. The form stands outside of all that is swapped.

use super::super::{Draw, charter::commas, parts};
use crate::languages::{SLOT, filled, t};
use alliance::{
    event::ItemKind,
    id::ThemeId,
    limits::{ITEMS_MAX, ITEMS_PER_POD_MAX},
    view::{ItemSeen, NoteSeen, ThemeSeen},
};
use maud::{Markup, html};

/// The themes, those with most dots first, and the form that one of them has opened.
pub(super) fn section(draw: &Draw<'_>, items: &[ItemSeen<'_>]) -> Markup {
    let wanted = draw.asks("theme");
    let themes = by_dots(draw);
    let theme = themes.iter().find(|it| wanted == Some(&*it.id.to_string()));
    html! {
        section.stack.full id="new" aria-labelledby="new-h" {
            h2.sub id="new-h" {
                @if themes.is_empty() { (t!("draft-new-item")) }
                @else { (t!("draft-from-themes")) span.hint { (t!("draft-theme-needs-none")) } }
            }
            @if wanted.is_some() { (form(draw, theme)) }
            div.full id="themes" { (themes_of(draw, &themes, items)) }
        }
    }
}

/// The themes as a region.
pub(super) fn themes(draw: &Draw<'_>, items: &[ItemSeen<'_>]) -> Markup {
    themes_of(draw, &by_dots(draw), items)
}

/// The themes that have notes.
pub(super) fn by_dots<'a>(draw: &Draw<'a>) -> Vec<ThemeSeen<'a>> {
    let mut themes = draw.view.themes();
    themes.retain(|it| !it.notes.is_empty());
    themes.sort_by_key(|it| std::cmp::Reverse(it.dots));
    themes
}

/// How many items the viewer's table has brought, where there are tables.
fn brought(draw: &Draw<'_>, items: &[ItemSeen<'_>]) -> Option<usize> {
    let pod = draw.view.me().and_then(|me| draw.view.person(me)).and_then(|it| it.pod)?;
    let of_pod = |it: &&ItemSeen<'_>| it.pod.is_some_and(|other| other as usize == pod);
    Some(items.iter().filter(of_pod).count())
}

fn themes_of(draw: &Draw<'_>, themes: &[ThemeSeen<'_>], items: &[ItemSeen<'_>]) -> Markup {
    let brought = brought(draw, items);
    let full = items.len() >= ITEMS_MAX || brought.is_some_and(|it| it >= ITEMS_PER_POD_MAX);
    html! {
        @if let Some(brought) = brought {
            p.hint { (t!("draft-each-table", number = brought)) }
        }
        ul.themelist role="list" {
            @for theme in themes {
                @let made = theme.name.map_or(0, |name| items.iter().filter(|it| it.theme == Some(name)).count());
                li id={ "th-" (theme.id) } {
                    div {
                        p.label dir="auto" { (name_of(theme)) }
                        p.hint {
                            @let items = (made > 0).then(|| t!("draft-items-made", n = made));
                            @let seen = [t!("review-dots", n = theme.dots), t!("rounds-notes", n = theme.notes.len())];
                            (commas(&seen.into_iter().chain(items).collect::<Vec<_>>()))
                        }
                    }
                    @if !full {
                        a.btn href={ (draw.at("")) "?theme=" (theme.id) "#item-text" } {
                            (t!("draft-word-an-item")) span.vh { " " (t!("draft-word-from", theme = name_of(theme))) }
                        }
                    }
                }
            }
        }
        @if full { p.hint { (t!("draft-as-many-as-may-be")) } }
        @else { a.btn href={ (draw.at("")) "?theme=free#item-text" } { (parts::icon("plus")) (t!("draft-add-item")) } }
    }
}

/// The kinds that a new item may be of, what they are called and what they are like.
fn kinds() -> [(ItemKind, String, String); 4] {
    [
        (ItemKind::Promise, t!("draft-promise"), t!("draft-promise-like")),
        (ItemKind::Permission, t!("draft-permission"), t!("draft-permission-like")),
        (ItemKind::WhenHard, t!("draft-when-hard"), t!("draft-when-hard-like")),
        (ItemKind::Fun, t!("draft-fun"), t!("draft-fun-like")),
    ]
}

fn form(draw: &Draw<'_>, theme: Option<&ThemeSeen<'_>>) -> Markup {
    let item = draw.fresh();
    html! {
        form.sheet.stack id="f-item" method="post" action=(draw.at("item")) data-live data-reset data-keep
            data-said=(t!("draft-said-item")) {
            (parts::ask(draw))
            input type="hidden" name="item" value=(item) data-fresh;
            input type="hidden" name="back" value={ "#i-" (item) };
            @if let Some(theme) = theme {
                input type="hidden" name="theme" value=(theme.id);
                p.eyebrow {
                    @if let Some(name) = theme.name { span { (filled(&t!("draft-from-theme", theme = SLOT[0]), &[html! { bdi { (name) } }])) } }
                    @else { span { (t!("draft-from-unnamed")) } }
                }
            }
            div.field.full {
                label for="item-text" { (t!("draft-say-it")) }
                textarea.input.item-input id="item-text" name="text" rows="2" data-max="280" required aria-describedby="item-text-c" dir="auto" {}
                p.hint id="item-text-c" { (t!("draft-one-breath")) }
            }
            fieldset.field {
                legend { (t!("draft-what-kind")) }
                div.choices.two.kinds {
                    @for (kind, name, words) in kinds() {
                        label.choice {
                            input type="radio" id={ "item-" (kind.slug()) } name="kind" value=(kind.slug()) checked[kind == ItemKind::Promise];
                            b { (name) } small { (words) }
                        }
                    }
                }
            }
            div.field.full {
                label for="item-because" { (t!("draft-why")) " " span.hint { (t!("draft-why-hint")) } }
                input.input id="item-because" name="because" maxlength="280" autocomplete="off" dir="auto";
            }
            (sources(draw, theme))
            p.wrong {}
            div.row {
                button.btn.main { (t!("draft-put-on-list")) }
                a.btn.bare href=(draw.at("")) { (t!("draft-done")) }
            }
        }
    }
}

/// The notes behind the item: those of its theme, ticked, and all others, folded away.
fn sources(draw: &Draw<'_>, theme: Option<&ThemeSeen<'_>>) -> Markup {
    let own = theme.map(|it| it.id);
    let others: Vec<(String, Vec<NoteSeen<'_>>)> =
        others(draw, own).into_iter().filter(|(_, notes)| !notes.is_empty()).collect();
    html! {
        @if let Some(theme) = theme {
            details.full id="item-sources" {
                summary { (t!("draft-notes-behind-count", n = theme.notes.len())) }
                ul.sources role="list" { @for note in &theme.notes { (source(note, true)) } }
            }
        }
        @if !others.is_empty() {
            details.full id="item-others" {
                summary { @if theme.is_some() { (t!("draft-notes-of-others")) } @else { (t!("draft-notes-behind-it")) } }
                @for (name, notes) in &others {
                    p.hint dir="auto" { (name) }
                    ul.sources role="list" { @for note in notes { (source(note, false)) } }
                }
            }
        }
    }
}

/// Each note that is not in the item's theme, once, under the first theme that has it.
fn others<'a>(draw: &Draw<'a>, own: Option<ThemeId>) -> Vec<(String, Vec<NoteSeen<'a>>)> {
    let themes = by_dots(draw).into_iter().filter(|it| Some(it.id) != own).map(|theme| {
        let first = |note: &NoteSeen<'_>| {
            own.is_none_or(|own| !note.themes.contains(&own))
                && note.themes.first() == Some(&theme.id)
        };
        (name_of(&theme), theme.notes.into_iter().filter(first).collect())
    });
    themes.chain([(t!("review-still-loose"), draw.view.loose())]).collect()
}

/// As lean as can be: there may be five hundred.
fn source(note: &NoteSeen<'_>, ticked: bool) -> Markup {
    html! {
        li { label.check {
            input type="checkbox" name="source" value=(note.id) checked[ticked];
            span dir="auto" { (note.text) }
        } }
    }
}

fn name_of(theme: &ThemeSeen<'_>) -> String {
    theme.name.map_or_else(|| t!("draft-unnamed-heap"), |it| it.as_str().to_owned())
}
