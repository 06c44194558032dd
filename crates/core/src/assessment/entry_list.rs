//! The entries of an assessment, one a domain: in the record an object whose keys are the domains.

use super::Entry;
use crate::instrument::DomainId;
use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;

/// Sorted by id, so that two equal assessments are written alike.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct EntryList(Vec<(DomainId, Entry)>);

impl EntryList {
    pub(super) fn get(&self, id: DomainId) -> Option<&Entry> {
        self.0.iter().find(|(domain, _)| *domain == id).map(|(_, entry)| entry)
    }

    pub(super) fn put(&mut self, id: DomainId, entry: Entry) {
        match self.0.iter().position(|(domain, _)| *domain >= id) {
            Some(at) if self.0[at].0 == id => self.0[at].1 = entry,
            Some(at) => self.0.insert(at, (id, entry)),
            None => self.0.push((id, entry)),
        }
    }

    pub(super) fn iter(&self) -> std::slice::Iter<'_, (DomainId, Entry)> {
        self.0.iter()
    }
}

impl Serialize for EntryList {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_map(self.0.iter().map(|(id, entry)| (id, entry)))
    }
}

impl<'de> Deserialize<'de> for EntryList {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Entries;

        impl<'de> Visitor<'de> for Entries {
            type Value = EntryList;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an entry for each domain")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<EntryList, A::Error> {
                let mut list = EntryList::default();
                while let Some((id, entry)) = map.next_entry()? {
                    list.put(id, entry);
                }
                Ok(list)
            }
        }

        from.deserialize_map(Entries)
    }
}
