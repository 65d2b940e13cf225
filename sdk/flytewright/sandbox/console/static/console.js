// Keeps pages up to date and shows nodes beside them; every page works without it, except that logs take a click.
"use strict";

const SLOWEST = 5000;

function localTimes(root) {
  for (const each of root.querySelectorAll("time[datetime]")) {
    const moment = new Date(each.dateTime);
    if (!Number.isNaN(moment.getTime())) {
      each.title = each.title || each.textContent;
      each.textContent = moment.toLocaleString();
    }
  }
}

// What still changes: what the server has anew takes the place of what was there, and what somebody does stays.

function follow(place, address) {
  let tag = "";
  let pause = 500;
  async function look() {
    if (!place.isConnected) return;
    if (document.hidden) { setTimeout(look, 1000); return; }
    try {
      const headers = tag ? { "If-None-Match": tag } : {};
      const answer = await fetch(`${address}?fragment=1`, { headers, cache: "no-store" });
      if (answer.status === 403) { location.reload(); return; }
      if (answer.ok && place.isConnected && replace(place, await answer.text())) {
        tag = answer.headers.get("ETag") || "";
        pause = 500;
      }
    } catch { /* the sandbox is away: look again later */ }
    pause = Math.min(pause * 1.3, SLOWEST);
    if (!place.querySelector("[data-done='1']")) setTimeout(look, pause);
  }
  setTimeout(look, pause);
}

function replace(place, text) {
  const focused = place.contains(document.activeElement) ? document.activeElement : null;
  if (focused && focused.closest("details.menu[open]")) return false; // somebody is about to press a button
  const open = new Set([...place.querySelectorAll("details[id][open]")].map((each) => each.id));
  const scrolled = new Map([...place.querySelectorAll("[data-scroll]")].map((each) => [each.dataset.scroll, each.scrollLeft]));
  const kept = new Map([...place.querySelectorAll("[data-keep]")].map((each) => [each.dataset.keep, each]));
  const fresh = document.createElement("div");
  fresh.innerHTML = text; // the server's own page, escaped there
  localTimes(fresh);
  for (const each of fresh.querySelectorAll("[data-keep]")) {
    const old = kept.get(each.dataset.keep);
    if (old) each.replaceWith(old);
  }
  place.replaceChildren(...fresh.childNodes);
  for (const each of place.querySelectorAll("details[id]")) each.open = each.open || open.has(each.id);
  for (const each of place.querySelectorAll("[data-scroll]")) each.scrollLeft = scrolled.get(each.dataset.scroll) || 0;
  if (focused && place.contains(focused)) focused.focus();
  followLogs(place);
  return true;
}

// Nodes, in a panel beside the page.

async function show(address) {
  const panel = document.getElementById("panel");
  const answer = await fetch(`${address}?fragment=1`, { cache: "no-store" });
  if (!answer.ok) { location.href = address; return; }
  const close = document.createElement("button");
  close.className = "close";
  close.type = "button";
  close.textContent = "Close";
  close.addEventListener("click", () => panel.close());
  const whole = document.createElement("a");
  whole.className = "whole";
  whole.href = address;
  whole.textContent = "Open as a page";
  const place = document.createElement("div");
  panel.replaceChildren(whole, close, place);
  replace(place, await answer.text());
  if (!panel.open) panel.showModal();
  panel.scrollTop = 0;
  if (!place.querySelector("[data-done='1']")) follow(place, address);
}

function nodeOf(event) {
  if (event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return "";
  const link = event.target.closest("a[data-panel], .flow a, .gantt a");
  if (!link || !document.getElementById("panel")) return "";
  const address = link.getAttribute("href");
  if (!address.startsWith("#node-")) return address.includes("/nodes/") ? address : "";
  const row = document.getElementById(address.slice(1));
  return row ? row.querySelector("a[data-panel]").getAttribute("href") : "";
}

// Logs, which grow while tasks run.

function followLogs(root) {
  for (const each of root.querySelectorAll("pre[data-log]:not([data-followed])")) {
    each.dataset.followed = "1";
    followLog(each);
  }
}

const COLOURS = /\u001b\[[0-9;?]*[A-Za-z]/g;

async function followLog(log) {
  const around = log.closest("details");
  if (around && !around.open) { around.addEventListener("toggle", () => followLog(log), { once: true }); return; }
  const stop = new AbortController();
  const panel = log.closest("dialog");
  if (panel) panel.addEventListener("close", () => stop.abort(), { once: true });
  const start = Number(log.dataset.from);
  if (start) log.append("…\n");
  try {
    const answer = await fetch(`${log.dataset.log}&follow=1&from=${start}`, { cache: "no-store", signal: stop.signal });
    if (!answer.ok) { log.append(answer.status === 404 ? "(nothing was printed)" : `(the log cannot be read: ${answer.status})`); return; }
    const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      const atEnd = log.scrollTop + log.clientHeight >= log.scrollHeight - 8;
      log.append(piece.value.replace(COLOURS, ""));
      if (atEnd) log.scrollTop = log.scrollHeight;
    }
    if (!log.textContent) log.append("(nothing was printed)");
  } catch (error) {
    if (error.name !== "AbortError") log.append("\n(the sandbox is away: load the page again)");
  }
}

document.addEventListener("DOMContentLoaded", () => {
  localTimes(document);
  followLogs(document);
  const live = document.getElementById("live");
  if (live && live.dataset.live) follow(live, location.pathname);
  document.addEventListener("click", (event) => {
    const address = nodeOf(event);
    if (address) { event.preventDefault(); show(address); }
  });
  const panel = document.getElementById("panel");
  if (panel) {
    panel.addEventListener("click", (event) => { if (event.target === panel) panel.close(); });
    panel.addEventListener("close", () => panel.replaceChildren());
  }
});
