//! What a test in each crate asks: is every text there, in every language, and used?

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::{fs, io};

use fluent_syntax::ast;
use fluent_syntax::parser::parse_runtime;

use super::Testi;
use lingue::Lingua;

/// The variables of each key, and of each attribute as `key.attribute`, of one source.
type Keys = BTreeMap<String, BTreeSet<String>>;

/// Lists what is wrong with a crate's texts; an empty list is what its test expects.
///
/// Compares the languages with Italian (keys, attributes, variables), and the keys with their uses: those named in
/// the `src` and `templates` folders of `crate_dir`. `others` are the texts of other crates that this one uses.
pub fn problems(own: &Testi, others: &[Testi], crate_dir: &Path) -> io::Result<Vec<String>> {
    let mut problems = Vec::new();
    let italian = keys(own, Lingua::It, &mut problems);
    for lingua in [Lingua::De, Lingua::En] {
        compare(&italian, &keys(own, lingua, &mut problems), lingua, &mut problems);
    }
    let prefixes: Vec<&str> =
        others.iter().chain([own, &crate::TESTI]).map(|testi| testi.crate_name).collect();
    let used = used_keys(crate_dir, &prefixes)?;

    let mut defined: BTreeSet<String> = italian.keys().cloned().collect();
    for testi in others.iter().chain([&crate::TESTI]) {
        defined.extend(keys(testi, Lingua::It, &mut problems).into_keys());
    }
    for key in used.difference(&defined) {
        problems.push(format!("{key} is used and not defined"));
    }
    for key in italian.keys().filter(|key| !key.contains('.') && !used.contains(*key)) {
        problems.push(format!("{key} is defined and not used"));
    }
    for key in italian.keys().filter(|key| !belongs(key, own.crate_name)) {
        problems.push(format!("{key} does not begin with {}-", own.crate_name));
    }
    Ok(problems)
}

fn compare(italian: &Keys, translated: &Keys, lingua: Lingua, problems: &mut Vec<String>) {
    let code = lingua.code();
    for (key, variables) in italian {
        match translated.get(key) {
            None => problems.push(format!("{key} is missing in {code}")),
            Some(theirs) if theirs != variables => {
                problems.push(format!("{key} has other variables in {code}: {theirs:?}, not {variables:?}"));
            }
            Some(_) => {}
        }
    }
    for key in translated.keys().filter(|key| !italian.contains_key(*key)) {
        problems.push(format!("{key} is in {code} and not in the Italian source"));
    }
}

fn keys(testi: &Testi, lingua: Lingua, problems: &mut Vec<String>) -> Keys {
    let mut found = Keys::new();
    let resource = parse_runtime(testi.source(lingua)).unwrap_or_else(|(partial, errors)| {
        problems.push(format!("{} in {}: {errors:?}", testi.crate_name, lingua.code()));
        partial
    });
    for entry in resource.body {
        let ast::Entry::Message(message) = entry else { continue };
        let id = message.id.name;
        let mut add = |key: String, pattern: &ast::Pattern<&str>| {
            if found.insert(key.clone(), variables(pattern)).is_some() {
                problems.push(format!("{key} is defined twice in {}", lingua.code()));
            }
        };
        if let Some(value) = &message.value {
            add(id.to_owned(), value);
        }
        for attribute in &message.attributes {
            add(format!("{id}.{}", attribute.id.name), &attribute.value);
        }
    }
    found
}

fn variables(pattern: &ast::Pattern<&str>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for element in &pattern.elements {
        if let ast::PatternElement::Placeable { expression } = element {
            collect(expression, &mut found);
        }
    }
    found
}

fn collect(expression: &ast::Expression<&str>, found: &mut BTreeSet<String>) {
    match expression {
        ast::Expression::Select { selector, variants } => {
            collect_inline(selector, found);
            for variant in variants {
                found.extend(variables(&variant.value));
            }
        }
        ast::Expression::Inline(inline) => collect_inline(inline, found),
    }
}

fn collect_inline(inline: &ast::InlineExpression<&str>, found: &mut BTreeSet<String>) {
    match inline {
        ast::InlineExpression::VariableReference { id } => {
            found.insert(id.name.to_owned());
        }
        ast::InlineExpression::Placeable { expression } => collect(expression, found),
        _ => {}
    }
}

fn belongs(key: &str, crate_name: &str) -> bool {
    key.strip_prefix(crate_name).is_some_and(|rest| rest.starts_with('-'))
}

/// Collects the quoted words that look like a key of one of the crates.
fn used_keys(crate_dir: &Path, prefixes: &[&str]) -> io::Result<BTreeSet<String>> {
    let mut used = BTreeSet::new();
    for path in files(&[crate_dir.join("src"), crate_dir.join("templates")])? {
        let text = fs::read_to_string(&path)?;
        // In a template only what askama reads can name a text: `id="mandati-elenco"` does not.
        let code = if path.extension().is_some_and(|extension| extension == "html") {
            expressions(&text)
        } else {
            without_comments(&text)
        };
        for word in code.split('"').skip(1) {
            // A template inside a Rust string escapes its quotes.
            let word = word.trim_end_matches('\\');
            let is_key = prefixes.iter().any(|prefix| belongs(word, prefix));
            if is_key && word.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '-') {
                used.insert(word.to_owned());
            }
        }
    }
    Ok(used)
}

fn without_comments(source: &str) -> String {
    let lines = source.lines().filter(|line| !line.trim_start().starts_with("//"));
    lines.collect::<Vec<_>>().join("\n")
}

fn expressions(template: &str) -> String {
    let mut found = String::new();
    for opened in template.split('{').skip(1) {
        if let Some((inside, _)) = opened.split_once('}') {
            found.push_str(inside);
            found.push('\n');
        }
    }
    found
}

fn files(folders: &[PathBuf]) -> io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut waiting: Vec<PathBuf> = folders.iter().filter(|folder| folder.is_dir()).cloned().collect();
    while let Some(folder) = waiting.pop() {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_dir() {
                waiting.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs" || extension == "html") {
                found.push(path);
            }
        }
    }
    Ok(found)
}
