//! The server as tests hold it: started, driven, faulted, and finished.
//! What people do is in `person` and `group`.

use std::net::SocketAddr;
use std::sync::Arc;

use axum::Router;
use tokio::net::{TcpListener, TcpSocket};
use tokio::task::JoinHandle;

use super::account::TOKEN;
use super::chat::Kind;
use super::group::Group;
use super::http;
use super::line::{Door, Scissors};
use super::person::Person;
use super::shared::Shared;

/// Telegram, for one test. Call `finish` at the end: it holds the bot to what
/// Telegram's own servers would not report.
#[derive(Debug)]
pub struct FakeTelegram {
    pub(super) shared: Arc<Shared>,
    address: SocketAddr,
    token: &'static str,
    serving: JoinHandle<()>,
}

/// An address where nobody answers yet.
#[derive(Debug)]
pub struct Reserved {
    socket: TcpSocket,
    address: SocketAddr,
}

impl Reserved {
    /// Where the server will be, once started.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }
}

impl Reserved {
    /// The bot's token there.
    #[must_use]
    pub fn token() -> &'static str {
        TOKEN
    }
}

impl FakeTelegram {
    /// Starts on a free port.
    pub async fn start() -> Self {
        Self::start_on(Self::reserve()).await
    }

    /// Takes a port without listening on it: connections are refused.
    ///
    /// # Panics
    /// When this machine has no free IPv4 port.
    #[must_use]
    pub fn reserve() -> Reserved {
        let socket = TcpSocket::new_v4().expect("this machine has IPv4");
        let any_port = SocketAddr::from(([127, 0, 0, 1], 0));
        socket.bind(any_port).expect("there is a free port");
        let address = socket.local_addr().expect("a bound socket has an address");
        Reserved { socket, address }
    }

    /// Starts at a reserved address.
    ///
    /// # Panics
    /// When the operating system takes the port away again.
    pub async fn start_on(reserved: Reserved) -> Self {
        let listener = reserved
            .socket
            .listen(1024)
            .expect("a reserved port can be listened on");
        let shared = Arc::new(Shared::new());
        let serving = tokio::spawn(serve(listener, Arc::clone(&shared)));
        tokio::task::yield_now().await;
        Self {
            shared,
            address: reserved.address,
            token: TOKEN,
            serving,
        }
    }

    /// The API's address, for `TELEGRAM_API_URL`.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The only token this Telegram takes.
    #[must_use]
    pub fn token(&self) -> &'static str {
        self.token
    }

    /// A new person, who has not pressed Start yet.
    #[must_use]
    pub fn person(&self, first_name: &str) -> Person {
        let id = self.shared.with(|world| world.add_person(first_name));
        Person::new(&self.shared, id)
    }

    /// A basic group with the bot as administrator.
    #[must_use]
    pub fn group(&self, title: &str) -> Group {
        self.add_group(Kind::Group, title, false)
    }

    /// A supergroup without topics.
    #[must_use]
    pub fn supergroup(&self, title: &str) -> Group {
        self.add_group(Kind::Supergroup, title, false)
    }

    /// A supergroup with topics, and the bot allowed to manage them.
    #[must_use]
    pub fn forum(&self, title: &str) -> Group {
        self.add_group(Kind::Supergroup, title, true)
    }

    fn add_group(&self, kind: Kind, title: &str, is_forum: bool) -> Group {
        let id = self.shared.with(|world| {
            let id = world.add_group(kind, title);
            if let Some(chat) = world.chat_mut(id) {
                chat.is_forum = is_forum;
            }
            id
        });
        Group::new(&self.shared, id)
    }
}

impl Drop for FakeTelegram {
    fn drop(&mut self) {
        self.shared.refuse(true);
        self.serving.abort();
    }
}

async fn serve(listener: TcpListener, shared: Arc<Shared>) {
    let door = Door {
        listener,
        shared: Arc::clone(&shared),
    };
    let service = Router::new()
        .fallback(http::handle)
        .with_state(shared)
        .into_make_service_with_connect_info::<Scissors>();
    // Serving ends only when the test drops the server.
    let _ = axum::serve(door, service).await;
}
