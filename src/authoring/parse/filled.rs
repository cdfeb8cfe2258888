//! From a tree of texts, lists and maps to a structure of lists and texts, as serde fills it.

use serde::Deserialize;
use serde::de::value::{Error, MapDeserializer, SeqDeserializer};
use serde::de::{Deserializer, IntoDeserializer, Visitor};
use serde::forward_to_deserialize_any;

use super::node::{Node, Value};

/// The structure with what stands in the tree. `None` if it does not fit, or if something in it
/// is no text: a number is for whoever knows how numbers are written.
pub(super) fn filled<T: for<'de> Deserialize<'de>>(tree: Node) -> Option<T> {
    T::deserialize(Filling(tree)).ok()
}

struct Filling(Node);

impl<'de> Deserializer<'de> for Filling {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.0.value {
            Value::Nothing => visitor.visit_unit(),
            Value::Text(text) => visitor.visit_string(text),
            Value::List(nodes) => {
                let items = nodes.into_iter().map(Filling);
                visitor.visit_seq(SeqDeserializer::new(items))
            }
            Value::Map(entries) => {
                let entries = entries.into_iter();
                let entries = entries.map(|(key, node)| (key.value, Filling(node)));
                visitor.visit_map(MapDeserializer::new(entries))
            }
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option
        unit unit_struct newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

impl IntoDeserializer<'_, Error> for Filling {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}
