// Sends the page's forms without leaving it, and puts each part that comes back in its place.
// Messages that are there already stay as they are, so that a screen reader reads only the new.
"use strict";

const main = document.querySelector("main[data-talk]");

// What somebody is at: the thing itself by its name, or by its place in the nearest part that
// has a name; and where they are in what they type.
const POINTS = "a[href], button, input, select, textarea, summary, [tabindex]";
const pointed = () => {
  const active = document.activeElement;
  if (!active || active === document.body) return null;
  const part = active.id ? null : active.closest("[id]");
  const index = part ? [...part.querySelectorAll(POINTS)].indexOf(active) : -1;
  // Some kinds of fields do not tell.
  let typing = null;
  try { typing = [active.selectionStart, active.selectionEnd]; } catch { /* no text */ }
  return { id: active.id, part: part?.id, index, typing };
};
const point = (to) => {
  if (!to) return;
  const there = to.id ? document.getElementById(to.id)
    : document.getElementById(to.part)?.querySelectorAll(POINTS)[to.index];
  if (!there || there === document.activeElement) return;
  there.focus({ preventScroll: true });
  if (typeof to.typing?.[0] === "number") {
    try { there.setSelectionRange(...to.typing); } catch { /* no text */ }
  }
};

// Fields in which something is half typed stay as they are, themselves: not those of the form
// that was sent.
const FIELDS = "input[id], textarea[id]";
const isTyped = (field) => field.value !== field.defaultValue;
const keepTyped = (old, fresh, sent) => {
  for (const field of old.querySelectorAll(FIELDS)) {
    const isKept = isTyped(field) || field === document.activeElement;
    if (isKept && !sent?.contains(field)) fresh.querySelector("#" + CSS.escape(field.id))?.replaceWith(field);
  }
};

if (main) {
  const chosen = () => ({
    flow: document.getElementById("flow")?.value ?? "",
    traffic: document.getElementById("traffic")?.checked ? "on" : "",
    adviser: document.querySelector("input[name=adviser]:checked")?.value ?? "0",
  });
  const address = (path) => path + "?" + new URLSearchParams(chosen());

  // Puts new content in place of old: lists of messages one by one, everything else whole. What
  // is as it was is not touched.
  const last = new Map();
  const replace = (place, markup, sent) => {
    if (last.get(place.id) === markup && !(sent && place.contains(sent))) return;
    last.set(place.id, markup);
    const made = document.createElement("template");
    made.innerHTML = markup;
    const open = [...place.querySelectorAll("details[open][id]")].map((one) => one.id);
    for (const fresh of made.content.querySelectorAll(".log[id]")) {
      const old = document.getElementById(fresh.id);
      if (old) {
        renew(old, fresh);
        fresh.replaceWith(old);
      }
    }
    keepTyped(place, made.content, sent);
    const scrolled = place.querySelector("#picture");
    const at = scrolled && [scrolled.scrollLeft, scrolled.scrollTop];
    place.replaceChildren(made.content);
    for (const id of open) document.getElementById(id)?.setAttribute("open", "");
    const picture = place.querySelector("#picture");
    if (picture && at) [picture.scrollLeft, picture.scrollTop] = at;
    for (const log of place.querySelectorAll(".log")) log.scrollTop = log.scrollHeight;
  };

  const renew = (old, fresh) => {
    const wanted = [...fresh.children];
    wanted.forEach((child, index) => {
      const there = old.children[index];
      if (!there) old.append(child);
      else if (there.outerHTML !== child.outerHTML) there.replaceWith(child);
    });
    while (old.children.length > wanted.length) old.lastElementChild.remove();
  };

  const show = (parts, sent, focus) => {
    const at = pointed();
    for (const [name, markup] of Object.entries(parts)) {
      const place = document.getElementById(name);
      if (place) replace(place, markup, sent);
    }
    point(at);
    if (focus) document.getElementById(focus)?.focus();
    light();
  };

  // Letters that are still being put together, as in Chinese, are not disturbed.
  let composes = false;
  document.addEventListener("compositionstart", () => { composes = true; });
  document.addEventListener("compositionend", () => { composes = false; });

  const say = (words) => { document.getElementById("connection").textContent = words; };

  const receive = async (response, sent) => {
    const to = response.headers.get("x-to");
    if (to || response.status === 410) {
      window.location.assign(to ?? "/");
    } else if (response.ok) {
      show(await response.json(), sent, response.headers.get("x-focus"));
      say("");
    } else {
      say(await response.text());
    }
  };

  const ask = async (path, options, sent) => {
    try {
      const headers = { "x-parts": "1", ...options?.headers };
      await receive(await fetch(address(path), { ...options, headers }), sent);
    } catch {
      say("The preview does not answer. Is it still running?");
    }
  };

  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.id === "flows") {
      event.preventDefault();
      return ask("/t/" + main.dataset.talk);
    }
    if (form.method !== "post") return;
    event.preventDefault();
    const body = new URLSearchParams(new FormData(form, event.submitter));
    const path = new URL(form.action).pathname;
    closeWords(path.endsWith("/goto"));
    ask(path, { method: "POST", body }, form);
  });

  document.addEventListener("change", (event) => {
    if (["flow", "traffic"].includes(event.target.id)) ask("/t/" + main.dataset.talk);
  });

  // The words of a step, from the map or from the list below it.
  const words = document.getElementById("words-part");
  const closeWords = (yes) => { if (yes) words.hidden = true; };
  const openWords = async (step) => {
    const link = document.querySelector(`ul.steps a[data-step="${step}"]`);
    if (!link) return;
    const response = await fetch(link.href, { headers: { "x-parts": "1" } });
    document.getElementById("words").innerHTML = await response.text();
    words.hidden = false;
    document.getElementById("words-title")?.focus();
  };
  document.getElementById("words-close").addEventListener("click", () => closeWords(true));
  document.addEventListener("click", (event) => {
    const step = event.target.closest("[data-step]");
    if (step && !event.defaultPrevented && !dragged) {
      event.preventDefault();
      openWords(step.dataset.step);
    }
    const zoom = event.target.closest("[data-zoom]");
    if (zoom) zoomBy(zoom.dataset.zoom);
  });

  // The map: larger, smaller, moved by dragging; the step that is lit comes into sight.
  let size = 1;
  const zoomBy = (how) => {
    size = how === "fit" ? 1 : Math.min(6, Math.max(0.5, size * (how === "in" ? 1.4 : 1 / 1.4)));
    document.getElementById("map").style.setProperty("--zoom", size);
  };
  const light = () => {
    const picture = document.getElementById("picture");
    const step = document.querySelector("#at-step code")?.textContent;
    const card = step && picture?.querySelector(`g[data-step="${step}"]`);
    if (!card) return;
    const [box, frame] = [card.getBoundingClientRect(), picture.getBoundingClientRect()];
    picture.scrollTop += box.top - frame.top - frame.height / 3;
    picture.scrollLeft += box.left - frame.left - frame.width / 2 + box.width / 2;
  };
  let drag = null;
  let dragged = false;
  document.addEventListener("pointerdown", (event) => {
    const picture = event.target.closest("#picture");
    dragged = false;
    drag = picture && { picture, x: event.clientX, y: event.clientY, left: picture.scrollLeft, top: picture.scrollTop };
  });
  document.addEventListener("pointermove", (event) => {
    if (!drag) return;
    const [x, y] = [event.clientX - drag.x, event.clientY - drag.y];
    if (Math.abs(x) + Math.abs(y) > 5) dragged = true;
    drag.picture.scrollLeft = drag.left - x;
    drag.picture.scrollTop = drag.top - y;
  });
  document.addEventListener("pointerup", () => { drag = null; });

  // A saved file: the parts are asked for again.
  const events = new EventSource("/events");
  const changed = () => {
    if (composes) document.addEventListener("compositionend", changed, { once: true });
    else ask("/t/" + main.dataset.talk);
  };
  events.addEventListener("changed", changed);
  events.addEventListener("error", () => say("The preview does not answer. Is it still running?"));
  events.addEventListener("open", () => say(""));

  for (const log of document.querySelectorAll(".log")) log.scrollTop = log.scrollHeight;
  light();
}

// The texts of a language: what is saved comes back in its place, and what is half typed in
// others stays.
const texts = document.querySelector("main[data-texts]");

if (texts) {
  texts.addEventListener("submit", async (event) => {
    const form = event.target;
    event.preventDefault();
    const body = new URLSearchParams(new FormData(form, event.submitter));
    try {
      const response = await fetch(form.action, { method: "POST", body });
      const made = new DOMParser().parseFromString(await response.text(), "text/html");
      const fresh = made.querySelector("main[data-texts]");
      if (!fresh) return form.submit();
      const at = pointed();
      keepTyped(texts, fresh, form);
      texts.replaceChildren(...fresh.childNodes);
      point(at);
      const notices = document.getElementById("notices");
      if (document.activeElement === document.body) notices?.focus({ preventScroll: true });
      notices?.scrollIntoView({ block: "nearest" });
    } catch {
      form.submit();
    }
  });
}
