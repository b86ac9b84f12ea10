//! The guard at the start: the program does not serve what it must not, and says why on one line.

use store::testing::engines;

use crate::prova::House;

#[tokio::test]
async fn test_identities_are_never_served_to_real_people() {
    for engine in engines() {
        let house = House::build(engine).await;
        let told = refusal(&house, &["serve", "--profilo", "esercizio", "--indirizzo", "127.0.0.1:0"]);
        assert!(told.contains("this database has test identities"), "{told}");
        // Whoever forgets the profile gets the strict one.
        let told = refusal(&house, &["serve", "--indirizzo", "127.0.0.1:0"]);
        assert!(told.contains("only the demonstration profile"), "{told}");
    }
}

#[test]
fn a_folder_without_a_world_says_how_to_make_one() {
    let house = House::empty();
    let told = refusal(&house, &["serve", "--profilo", "dimostrazione", "--indirizzo", "127.0.0.1:0"]);
    assert!(told.contains("no demonstration world in this database"), "{told}");
    assert!(told.contains("patrocinio demo"), "{told}");
}

#[test]
fn an_empty_house_does_not_serve_real_people_without_archives() {
    let house = House::empty();
    let told = refusal(&house, &["serve", "--indirizzo", "127.0.0.1:0"]);
    assert_eq!(told.lines().filter(|line| line.contains("ERROR")).count(), 1, "{told}");
}

/// Runs a command that must fail, and gives what it said.
#[track_caller]
fn refusal(house: &House, command: &[&str]) -> String {
    let output = house.run(command);
    let told = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(1), "{told}");
    told
}
