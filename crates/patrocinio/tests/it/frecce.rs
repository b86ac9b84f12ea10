//! The arrows between the rooms go one way: doors use chapters, chapters use foundations, never the reverse.

use std::{
    collections::{BTreeMap, BTreeSet},
    process::Command,
};

use serde_json::Value;

const FOUNDATIONS: [&str; 9] =
    ["accessi", "calendario", "catalogo", "cornice", "documenti", "lingue", "registro", "regole", "store"];

/// In the order of the protocol's index: a later chapter may use an earlier one.
const CHAPTERS: [&str; 7] =
    ["anagrafe", "protocolli", "edizioni", "mandati", "fascicoli", "consulenza", "domande"];

const DOORS: [&str; 4] = ["bench", "dimostrazione", "patrocinio", "scansione"];

/// What only the population run needs: whoever serves does not compile it.
const HEAVY: [&str; 3] = ["arrow", "datafusion", "parquet"];

/// Rooms that compute and do nothing else, and what would let them do more.
const PURE: [&str; 4] = ["calendario", "lingue", "registro", "regole"];
const IMPURE: [&str; 5] = ["axum", "reqwest", "sea-orm", "sqlx", "tokio"];

/// The platform whose arrows are read: without it cargo would fetch what other platforms need.
const SERVED_ON: &str = "x86_64-unknown-linux-gnu";

#[test]
fn every_crate_has_its_place_on_the_map() {
    let known: BTreeSet<&str> = [FOUNDATIONS.as_slice(), &CHAPTERS, &DOORS].concat().into_iter().collect();
    let rooms = House::load().rooms;
    let lost: Vec<&String> = rooms.iter().filter(|room| !known.contains(room.as_str())).collect();
    assert!(lost.is_empty(), "say here whether these are foundations, chapters or doors: {lost:?}");
}

#[test]
fn foundations_use_only_foundations() {
    let house = House::load();
    for room in FOUNDATIONS {
        for used in house.rooms_used_by(room) {
            assert!(FOUNDATIONS.contains(&used), "{room} is a foundation and uses {used}");
        }
    }
}

#[test]
fn a_chapter_uses_foundations_and_earlier_chapters() {
    let house = House::load();
    for (place, room) in CHAPTERS.into_iter().enumerate() {
        for used in house.rooms_used_by(room) {
            let is_earlier = CHAPTERS.into_iter().take(place).any(|earlier| earlier == used);
            assert!(is_earlier || FOUNDATIONS.contains(&used), "{room} uses {used}, which comes after it");
        }
    }
}

#[test]
fn pure_rooms_reach_no_database_no_network_and_no_async_runtime() {
    let house = House::load();
    for room in PURE {
        let reached = house.all_reached_from(room);
        let impure: Vec<&&str> = IMPURE.iter().filter(|name| reached.contains(**name)).collect();
        assert!(impure.is_empty(), "{room} reaches {impure:?}");
    }
}

#[test]
fn only_the_population_run_reaches_the_engine_of_tables() {
    let house = House::load();
    for room in house.rooms.iter().filter(|room| *room != "scansione") {
        let reached = house.all_reached_from(room);
        let heavy: Vec<&&str> = HEAVY.iter().filter(|name| reached.contains(**name)).collect();
        assert!(heavy.is_empty(), "{room} reaches {heavy:?}");
    }
    let used: BTreeSet<&str> = house.rooms_used_by("scansione").collect();
    assert!(used.iter().all(|used| FOUNDATIONS.contains(used)), "the run uses foundations only: {used:?}");
}

/// What `cargo metadata` says: the crates of the workspace, and which crate uses which, tests apart.
struct House {
    rooms: BTreeSet<String>,
    uses: BTreeMap<String, BTreeSet<String>>,
}

impl House {
    fn load() -> Self {
        let output = Command::new(env!("CARGO"))
            .args(["metadata", "--format-version", "1", "--locked", "--filter-platform", SERVED_ON])
            .current_dir(env!("CARGO_MANIFEST_DIR"))
            .output()
            .unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let metadata: Value = serde_json::from_slice(&output.stdout).unwrap();

        let mut names = BTreeMap::new();
        for package in list(&metadata["packages"]) {
            names.insert(text(&package["id"]), text(&package["name"]));
        }
        let rooms =
            list(&metadata["workspace_members"]).iter().map(|id| names[text(id)].to_owned()).collect();
        let mut uses: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for node in list(&metadata["resolve"]["nodes"]) {
            let arrows = list(&node["deps"]).iter().filter(|arrow| !is_for_tests(arrow));
            let targets = arrows.map(|arrow| names[text(&arrow["pkg"])].to_owned());
            // Two versions of a crate have one name: what either uses counts.
            uses.entry(names[text(&node["id"])].to_owned()).or_default().extend(targets);
        }
        Self { rooms, uses }
    }

    fn rooms_used_by(&self, room: &str) -> impl Iterator<Item = &str> {
        self.uses
            .get(room)
            .into_iter()
            .flatten()
            .map(String::as_str)
            .filter(|used| self.rooms.contains(*used))
    }

    fn all_reached_from(&self, room: &str) -> BTreeSet<&str> {
        let mut reached = BTreeSet::new();
        let mut waiting = vec![room];
        while let Some(next) = waiting.pop() {
            for used in self.uses.get(next).into_iter().flatten() {
                if reached.insert(used.as_str()) {
                    waiting.push(used);
                }
            }
        }
        reached
    }
}

/// Tells whether a crate is used by tests only: its kinds are `dev`, and nothing else.
fn is_for_tests(arrow: &Value) -> bool {
    list(&arrow["dep_kinds"]).iter().all(|kind| kind["kind"] == "dev")
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map(Vec::as_slice).unwrap_or_default()
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}
