//! A connection to the server that is made again when it breaks, with its statements
//! prepared once.

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex as Lock, PoisonError};
use std::time::Duration;

use tokio::sync::Mutex;
use tokio::time::timeout;
use tokio_postgres::config::{Host, SslMode};
use tokio_postgres::{Client, Config, NoTls, Statement};
use tokio_postgres_rustls::MakeRustlsConnect;

use super::super::open_error::OpenError;
use super::schema;
use crate::service::kept::StoreError;

/// How long making a connection may take.
const CONNECT_WITHIN: Duration = Duration::from_secs(3);

/// How long the server may take over one statement.
const STATEMENT_WITHIN: &str = "-c statement_timeout=5000 -c lock_timeout=4000";

/// How long an answer is waited for before the connection counts as broken.
const PATIENCE: Duration = Duration::from_secs(6);

/// Where the server is and how it is spoken to.
#[derive(Clone)]
pub(super) struct Server {
    config: Config,
    encrypted: bool,
    /// Whether the database was brought to the present shape.
    shaped: Arc<AtomicBool>,
}

impl Server {
    /// From an address such as `postgres://user@host/name`. Over a network the connection
    /// is encrypted and the server's name is checked, unless the address says
    /// `sslmode=disable`.
    pub(super) fn at(address: &str) -> Result<Self, tokio_postgres::Error> {
        let mut config: Config = address.parse()?;
        let encrypted = match config.get_ssl_mode() {
            SslMode::Disable => false,
            SslMode::Prefer => !config.get_hosts().iter().all(is_here),
            _ => true,
        };
        if encrypted {
            config.ssl_mode(SslMode::Require);
        }
        let options = config.get_options().unwrap_or_default().to_owned();
        config
            .options(format!("{options} {STATEMENT_WITHIN}"))
            .application_name("helpline")
            .connect_timeout(CONNECT_WITHIN)
            .keepalives_idle(Duration::from_secs(10));
        Ok(Self {
            config,
            encrypted,
            shaped: Arc::default(),
        })
    }

    /// Connects. The first time it also brings the database to the present shape.
    pub(super) async fn connect(&self) -> Result<Client, OpenError> {
        let mut client = self.connect_as_it_is().await?;
        if !self.shaped.load(Ordering::SeqCst) {
            schema::bring_up_to_date(&mut client).await?;
            self.shaped.store(true, Ordering::SeqCst);
        }
        Ok(client)
    }

    /// Connects, or says in time why not, whatever shape the database has. A server that
    /// takes the connection and then says nothing would be waited for without end.
    pub(super) async fn connect_as_it_is(&self) -> Result<Client, OpenError> {
        let connected = timeout(CONNECT_WITHIN, self.reach()).await;
        connected
            .map_err(|_| OpenError::Server("it does not answer".to_owned()))?
            .map_err(|error| OpenError::Server(reason(&error)))
    }

    async fn reach(&self) -> Result<Client, tokio_postgres::Error> {
        if self.encrypted {
            let tls = MakeRustlsConnect::with_webpki_roots();
            let (client, connection) = self.config.connect(tls).await?;
            tokio::spawn(connection);
            return Ok(client);
        }
        let (client, connection) = self.config.connect(NoTls).await?;
        tokio::spawn(connection);
        Ok(client)
    }
}

/// Whether it is on this machine, so that nothing crosses a network.
fn is_here(host: &Host) -> bool {
    match host {
        Host::Tcp(name) => {
            name == "localhost" || name.parse().is_ok_and(|ip: IpAddr| ip.is_loopback())
        }
        #[cfg(unix)]
        Host::Unix(_) => true,
    }
}

/// One connection, shared by those who speak over it.
pub(super) struct Connection {
    server: Server,
    /// What is said first, each time it is made.
    first: String,
    open: Mutex<Option<Arc<Open>>>,
}

/// An open connection and its statements.
pub(super) struct Open {
    pub(super) client: Client,
    prepared: Lock<HashMap<&'static str, Statement>>,
}

impl Connection {
    pub(super) fn new(server: Server, first: String) -> Self {
        Self {
            server,
            first,
            open: Mutex::new(None),
        }
    }

    /// Works over the connection, which is made first if there is none. After a failure
    /// that leaves it unusable it is dropped, and made again the next time.
    pub(super) async fn with<T, W>(
        &self,
        work: impl FnOnce(Arc<Open>) -> W,
    ) -> Result<T, StoreError>
    where
        W: Future<Output = Result<T, Failure>>,
    {
        let open = self.open().await?;
        let failure = match timeout(PATIENCE, work(Arc::clone(&open))).await {
            Ok(Ok(value)) => return Ok(value),
            Ok(Err(Failure::Raced)) => return Err(StoreError::Raced),
            Ok(Err(Failure::Database(error))) => {
                let race = error.code().is_some_and(|code| {
                    [
                        "40001", // serialization_failure
                        "40P01", // deadlock_detected
                        "23505", // unique_violation
                    ]
                    .contains(&code.code())
                });
                if race {
                    return Err(StoreError::Raced);
                }
                reason(&error)
            }
            Err(_) => "it does not answer".to_owned(),
        };
        let mut kept = self.open.lock().await;
        if kept.as_ref().is_some_and(|kept| Arc::ptr_eq(kept, &open)) {
            *kept = None;
        }
        Err(StoreError::Unusable(failure))
    }

    async fn open(&self) -> Result<Arc<Open>, StoreError> {
        let mut kept = self.open.lock().await;
        if let Some(open) = kept.as_ref().filter(|open| !open.client.is_closed()) {
            return Ok(Arc::clone(open));
        }
        let connected = self.server.connect().await;
        let client = connected.map_err(|error| match error {
            OpenError::Server(what) => StoreError::Unusable(what),
            other => StoreError::Unusable(other.to_string()),
        })?;
        let begun = client.batch_execute(&self.first).await;
        begun.map_err(|error| StoreError::Unusable(reason(&error)))?;
        let open = Arc::new(Open {
            client,
            prepared: Lock::default(),
        });
        *kept = Some(Arc::clone(&open));
        Ok(open)
    }
}

impl Open {
    /// A statement, prepared the first time.
    pub(super) async fn statement(&self, text: &'static str) -> Result<Statement, Failure> {
        let known = self.prepared().get(text).cloned();
        if let Some(statement) = known {
            return Ok(statement);
        }
        let statement = self.client.prepare(text).await?;
        self.prepared().insert(text, statement.clone());
        Ok(statement)
    }

    fn prepared(&self) -> std::sync::MutexGuard<'_, HashMap<&'static str, Statement>> {
        self.prepared.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Why work over a connection failed.
pub(super) enum Failure {
    /// Another program was faster.
    Raced,
    /// The server did not do it.
    Database(tokio_postgres::Error),
}

impl From<tokio_postgres::Error> for Failure {
    fn from(error: tokio_postgres::Error) -> Self {
        Self::Database(error)
    }
}

/// The kind of failure; never the values that were being written, and never the address.
pub(super) fn reason(error: &tokio_postgres::Error) -> String {
    error.code().map_or_else(
        || "it cannot be reached".to_owned(),
        |code| format!("SQLSTATE {}", code.code()),
    )
}
