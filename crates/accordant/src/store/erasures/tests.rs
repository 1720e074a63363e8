use super::*;

const ALL: [Erasure; 3] = [
    Erasure::Alliance([0; 16]),
    Erasure::Alliance([255; 16]),
    Erasure::Words { alliance: [7; 16], seq: u64::MAX, ask: [8; 16] },
];

#[test]
fn what_is_listed_is_read_back() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join(NAME);
    let mut list = Erasures::complete(&path, ALL[..1].iter().copied()).unwrap();
    list.add(&ALL[1..]).unwrap();
    assert_eq!(read(&path).unwrap(), ALL);
    Erasures::complete(&path, ALL).unwrap();
    assert_eq!(read(&path).unwrap(), ALL, "nothing was missing");
}

#[test]
fn what_a_power_cut_left_half_is_never_half_believed() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join(NAME);
    Erasures::complete(&path, ALL).unwrap();
    let whole = fs::read(&path).unwrap();
    for left in 0..whole.len() {
        fs::write(&path, &whole[..left]).unwrap();
        let known = read(&path).unwrap();
        assert_eq!(known, ALL[..known.len()], "{left}");
        Erasures::complete(&path, ALL).unwrap();
        assert_eq!(fs::read(&path).unwrap(), whole, "{left}");
    }
}

#[test]
fn lines_that_are_none_of_ours_are_passed_over() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join(NAME);
    let id = "07".repeat(16);
    let foreign = format!("\n\0\0\0\n{id} 1\n{id} x {id}\n{id} 1 {id} 1\n{}\n", &id[1..]);
    fs::write(&path, foreign).unwrap();
    Erasures::complete(&path, ALL).unwrap();
    assert_eq!(read(&path).unwrap(), ALL);
}
