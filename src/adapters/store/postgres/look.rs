//! A look at a database that changes nothing in it, also while programs run on it.

use futures::TryStreamExt as _;
use tokio_postgres::Client;

use super::super::held::Held;
use super::super::look::Shape;
use super::super::open_error::OpenError;
use super::super::saved;
use super::connection::{Server, reason};
use super::{PostgresStore, counting, held, schema};
use crate::conversation::{Moment, Session};
use crate::service::counting::Day;
use crate::service::kept::Tally;
use crate::service::ports::Chat;

impl PostgresStore {
    /// Looks at a database from outside and changes nothing in it; `None` where there is
    /// nothing of ours.
    ///
    /// # Errors
    /// When the address is none, or the server does not let us in or does not answer.
    pub async fn look(address: &str) -> Result<Option<Shape>, OpenError> {
        let server = Server::at(address).map_err(|_| OpenError::BadAddress)?;
        let client = server.connect_as_it_is().await?;
        let shape = schema::shape(&client).await;
        shape.map_err(|error| OpenError::Server(reason(&error)))
    }

    /// Reads every conversation in which something happened since a moment. Nothing is
    /// changed.
    ///
    /// # Errors
    /// When the address is none, the server cannot be used, or a later version wrote the
    /// database.
    pub async fn conversations(
        address: &str,
        since: Moment,
        mut each: impl FnMut(Session),
    ) -> Result<(), OpenError> {
        let (client, shape) = Self::to_read(address).await?;
        let failed = |error| OpenError::Server(reason(&error));
        if shape == Some(Shape::Newer) {
            return Err(OpenError::Newer);
        }
        let select = "SELECT session FROM person WHERE last_active >= $1";
        let rows = client.query_raw(select, [since.seconds()]).await;
        let mut rows = std::pin::pin!(rows.map_err(failed)?);
        while let Some(row) = rows.try_next().await.map_err(failed)? {
            each(saved::session(row.get(0)));
        }
        Ok(())
    }

    /// Reads what is counted since a day, and the questions that were not understood. Nothing
    /// is changed.
    ///
    /// # Errors
    /// When the address is none, the server cannot be used, or another version wrote the
    /// database.
    pub async fn tally(address: &str, since: Day) -> Result<Tally, OpenError> {
        let client = Self::to_read_present(address).await?;
        let tally = counting::tally(&client, since).await;
        tally.map_err(|error| OpenError::Server(reason(&error)))
    }

    /// Reads all that is kept of one person, of one moment. Nothing is changed.
    ///
    /// # Errors
    /// When the address is none, the server cannot be used, or another version wrote the
    /// database.
    pub async fn held(address: &str, chat: Chat) -> Result<Held, OpenError> {
        let client = Self::to_read_present(address).await?;
        let held = held::read(&client, chat).await;
        held.map_err(|error| OpenError::Server(reason(&error)))
    }

    /// A connection that can change nothing, to a database that has the shape of this version.
    async fn to_read_present(address: &str) -> Result<Client, OpenError> {
        match Self::to_read(address).await? {
            (client, Some(Shape::Present)) => Ok(client),
            (_, Some(Shape::Older)) => Err(OpenError::Older),
            (_, Some(Shape::Newer)) => Err(OpenError::Newer),
            (_, None) => Err(OpenError::Empty),
        }
    }

    /// A connection that can change nothing, and the shape of the database.
    async fn to_read(address: &str) -> Result<(Client, Option<Shape>), OpenError> {
        let server = Server::at(address).map_err(|_| OpenError::BadAddress)?;
        let client = server.connect_as_it_is().await?;
        let failed = |error| OpenError::Server(reason(&error));
        let shape = schema::shape(&client).await.map_err(failed)?;
        let set = "SET default_transaction_read_only = on";
        client.batch_execute(set).await.map_err(failed)?;
        Ok((client, shape))
    }
}
