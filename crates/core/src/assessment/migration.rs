//! How a record of an older version becomes one of today.

use serde_json::Value;
use thiserror::Error;

/// One step: from the version of its place in the list to the next.
pub type Migration = fn(Value) -> Option<Value>;

/// Why a stored record could not be brought up to date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum MigrationError {
    /// No version number of 1 or more stands in it.
    #[error("the record carries no version")]
    NoVersion,
    /// It was written by a newer Jalon.
    #[error("the record is of version {0}, newer than this Jalon")]
    Newer(u64),
    /// The step from this version refused it.
    #[error("the record of version {0} is not what that version wrote")]
    Refused(u64),
}

/// Brings `record` from its own `version` to the newest: version 1 plus one for each of `steps`,
/// where `steps[0]` leads from version 1 to version 2. Sets `version` in the result.
///
/// # Errors
/// [`MigrationError`] says which step could not be taken; the record itself is left to the caller.
pub fn migrate(mut record: Value, steps: &[Migration]) -> Result<Value, MigrationError> {
    let version = record.get("version").and_then(Value::as_u64).ok_or(MigrationError::NoVersion)?;
    let newest = steps.len() as u64 + 1;
    if version == 0 {
        return Err(MigrationError::NoVersion);
    }
    if version > newest {
        return Err(MigrationError::Newer(version));
    }
    for (from, step) in (1..).zip(steps).skip_while(|(from, _)| *from < version) {
        record = step(record).ok_or(MigrationError::Refused(from))?;
        record["version"] = Value::from(from + 1);
    }
    Ok(record)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    const STEPS: &[Migration] = &[
        // A version 2 that renamed a field, and a version 3 that counts from 1.
        |mut record| {
            let goal = record.as_object_mut()?.remove("aim")?;
            record["goal"] = goal;
            Some(record)
        },
        |mut record| {
            record["count"] = Value::from(record.get("count")?.as_u64()? + 1);
            Some(record)
        },
    ];

    #[test]
    fn a_record_of_version_1_takes_every_step() {
        let old = json!({"version": 1, "aim": "job", "count": 4});
        assert_eq!(migrate(old, STEPS), Ok(json!({"version": 3, "goal": "job", "count": 5})));
    }

    #[test]
    fn a_record_of_version_2_takes_only_the_later_steps() {
        let old = json!({"version": 2, "goal": "job", "count": 4});
        assert_eq!(migrate(old, STEPS), Ok(json!({"version": 3, "goal": "job", "count": 5})));
    }

    #[test]
    fn the_newest_version_is_left_alone() {
        let now = json!({"version": 1, "aim": "job"});
        assert_eq!(migrate(now.clone(), &[]), Ok(now));
    }

    #[test]
    fn what_cannot_be_read_is_refused_with_its_reason() {
        let cases = [
            (json!({"version": 4}), MigrationError::Newer(4)),
            (json!({"version": 0}), MigrationError::NoVersion),
            (json!({"aim": "job"}), MigrationError::NoVersion),
            (json!("text"), MigrationError::NoVersion),
            (json!({"version": 1, "count": 1}), MigrationError::Refused(1)),
            (json!({"version": 2, "count": "many"}), MigrationError::Refused(2)),
        ];
        for (record, wanted) in cases {
            assert_eq!(migrate(record.clone(), STEPS), Err(wanted), "{record}");
        }
    }
}
