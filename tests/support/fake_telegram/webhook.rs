//! Webhook settings. While one is set, polling is refused; bringing updates is in
//! `bringer`.

use serde_json::{Value, json};

use super::answer::{Answer, Refusal, bad};
use super::call::Call;
use super::world::World;

const PORTS: &[&str] = &["80", "88", "443", "8443"];
const LONGEST_SECRET: usize = 256;

#[derive(Debug, Default)]
pub(super) struct Webhook {
    url: String,
    secret: String,
}

impl Webhook {
    pub(super) fn is_active(&self) -> bool {
        !self.url.is_empty()
    }

    pub(super) fn secret(&self) -> &str {
        &self.secret
    }
}

pub(super) fn set(world: &mut World, call: &Call) -> Answer {
    let url = call.text("url");
    if url.is_empty() {
        return Ok(delete(world, call));
    }
    check_secret(&call.text("secret_token"))?;
    check_url(&url)?;
    if let Ok(Some(Value::Array(kinds))) = call.json("allowed_updates") {
        world.updates.allow(&kinds);
    }
    drop_pending(world, call);
    world.webhook.url = url;
    world.webhook.secret = call.text("secret_token");
    Ok(json!(true))
}

fn check_secret(secret: &str) -> Result<(), Refusal> {
    if secret.len() > LONGEST_SECRET {
        return Err(bad("secret token is too long"));
    }
    let allowed = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
    if !secret.chars().all(allowed) {
        return Err(bad("secret token contains unallowed characters"));
    }
    Ok(())
}

fn check_url(url: &str) -> Result<(), Refusal> {
    let Some(rest) = url.strip_prefix("https://") else {
        return Err(bad("bad webhook: HTTPS url must be provided for webhook"));
    };
    let host = rest.split(['/', '?']).next().unwrap_or_default();
    let port = host.rsplit_once(':').map_or("443", |(_, port)| port);
    if !PORTS.contains(&port) {
        return Err(bad(
            "bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443",
        ));
    }
    Ok(())
}

pub(super) fn delete(world: &mut World, call: &Call) -> Value {
    drop_pending(world, call);
    world.webhook.url.clear();
    json!(true)
}

fn drop_pending(world: &mut World, call: &Call) {
    if call.flag("drop_pending_updates") {
        world.updates.forget_all();
    }
}

pub(super) fn info(world: &mut World) -> Value {
    world.forget_expired();
    let mut info = json!({
        "url": world.webhook.url,
        "has_custom_certificate": false,
        "pending_update_count": world.updates.waiting(),
    });
    if let Some(allowed) = world.updates.allowed() {
        info["allowed_updates"] = json!(allowed);
    }
    info
}
