//! Making an item: from a theme, or of its own. The form stands outside of all that is swapped.

use super::super::{Draw, parts, words};
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
                @if themes.is_empty() { "A new item" }
                @else { "From the themes" span.hint { "A theme may also need none. Then leave it." } }
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
            p.hint {
                "Each table brings at most three items; "
                @if brought == 0 { "yours has brought none so far." } @else { "yours has brought " (words::number(brought)) "." }
            }
        }
        ul.themelist role="list" {
            @for theme in themes {
                @let made = theme.name.map_or(0, |name| items.iter().filter(|it| it.theme == Some(name)).count());
                li id={ "th-" (theme.id) } {
                    div {
                        p.label dir="auto" { (name_of(theme)) }
                        p.hint {
                            (words::count(theme.dots as usize, "dot", "dots")) ", " (words::count(theme.notes.len(), "note", "notes"))
                            @if made > 0 { ", " (words::count(made, "item", "items")) }
                        }
                    }
                    @if !full {
                        a.btn href={ (draw.at("")) "?theme=" (theme.id) "#new" } {
                            "Word an item" span.vh { " from “" (name_of(theme)) "”" }
                        }
                    }
                }
            }
        }
        @if full { p.hint { "That is as many items as there may be. Fewer are remembered better." } }
        @else { a.btn href={ (draw.at("")) "?theme=free#new" } { (parts::icon("plus")) "Add an item" } }
    }
}

const KINDS: [(ItemKind, &str, &str); 4] = [
    (ItemKind::Promise, "A promise", "What we do: “We …”"),
    (ItemKind::Permission, "A permission", "What anyone may do: “Anyone may …”"),
    (ItemKind::WhenHard, "When it gets hard", "“When …, we …”"),
    (ItemKind::Fun, "Fun", "It just has to be on it"),
];

fn form(draw: &Draw<'_>, theme: Option<&ThemeSeen<'_>>) -> Markup {
    let item = draw.fresh();
    html! {
        form.sheet.stack id="f-item" method="post" action=(draw.at("item")) data-live data-reset data-keep
            data-said="The item is on the list." {
            (parts::ask(draw))
            input type="hidden" name="item" value=(item) data-fresh;
            input type="hidden" name="back" value={ "#i-" (item) };
            @if let Some(theme) = theme {
                input type="hidden" name="theme" value=(theme.id);
                p.eyebrow { span { "From “" bdi { (theme.name.map_or("a heap without a name", |it| it.as_str())) } "”" } }
            }
            div.field.full {
                label for="item-text" { "Say it as if it were already so" }
                textarea.input.item-input id="item-text" name="text" rows="2" data-max="280" required aria-describedby="item-text-c" dir="auto" {}
                p.hint id="item-text-c" { "One breath long. Something one could see or hear." }
            }
            fieldset.field {
                legend { "What kind of item is it?" }
                div.choices.two.kinds {
                    @for (kind, name, words) in KINDS {
                        label.choice {
                            input type="radio" id={ "item-" (kind.slug()) } name="kind" value=(kind.slug()) checked[kind == ItemKind::Promise];
                            b { (name) } small { (words) }
                        }
                    }
                }
            }
            div.field.full {
                label for="item-because" { "Why? " span.hint { "You may leave it empty; it helps in a year." } }
                input.input id="item-because" name="because" maxlength="280" autocomplete="off" dir="auto";
            }
            (sources(draw, theme))
            p.wrong {}
            div.row {
                button.btn.main { "Put it on the list" }
                a.btn.bare href=(draw.at("")) { "Done" }
            }
        }
    }
}

/// The notes behind the item: those of its theme, ticked, and all others, folded away.
fn sources(draw: &Draw<'_>, theme: Option<&ThemeSeen<'_>>) -> Markup {
    let own = theme.map(|it| it.id);
    let others: Vec<(&str, Vec<NoteSeen<'_>>)> =
        others(draw, own).into_iter().filter(|(_, notes)| !notes.is_empty()).collect();
    html! {
        @if let Some(theme) = theme {
            details.full id="item-sources" {
                summary { "The notes behind it: " (theme.notes.len()) }
                ul.sources role="list" { @for note in &theme.notes { (source(note, true)) } }
            }
        }
        @if !others.is_empty() {
            details.full id="item-others" {
                summary { @if theme.is_some() { "Notes of other themes" } @else { "The notes behind it" } }
                @for (name, notes) in &others {
                    p.hint dir="auto" { (name) }
                    ul.sources role="list" { @for note in notes { (source(note, false)) } }
                }
            }
        }
    }
}

/// Each note that is not in the item's theme, once, under the first theme that has it.
fn others<'a>(draw: &Draw<'a>, own: Option<ThemeId>) -> Vec<(&'a str, Vec<NoteSeen<'a>>)> {
    let themes = by_dots(draw).into_iter().filter(|it| Some(it.id) != own).map(|theme| {
        let first = |note: &NoteSeen<'_>| {
            own.is_none_or(|own| !note.themes.contains(&own))
                && note.themes.first() == Some(&theme.id)
        };
        (name_of(&theme), theme.notes.into_iter().filter(first).collect())
    });
    themes.chain([("Still loose", draw.view.loose())]).collect()
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

fn name_of<'a>(theme: &ThemeSeen<'a>) -> &'a str {
    theme.name.map_or("A heap without a name", |it| it.as_str())
}
