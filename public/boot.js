/* Runs before anything is painted, also in old browsers: ES5 only, no dependency.
   It chooses the language of the static welcome, says whether to show it, asks for the texts early,
   and tells a browser that cannot run the app. styles/shell.css shows what data-state says. */
(function () {
  "use strict";
  var root = document.documentElement;
  /* scripts/welcome.mjs writes the list here, from locales/locales.json: each tag and alias in small letters with its
     language, the source, those read from right to left, and those whose welcome the page holds. */
  var locales = {};

  /* The language of a tag, as Locale::parse finds it: the tag or an alias, else the same without the last part. */
  function supported(tag) {
    var parts = String(tag || "").toLowerCase().split(/[-_]/);
    for (; parts.length > 0; parts.pop()) {
      if (Object.prototype.hasOwnProperty.call(locales.tags, parts.join("-"))) {
        return locales.tags[parts.join("-")];
      }
    }
    return null;
  }

  /* The saved record, or null: storage may be blocked, or hold what another version wrote. */
  function record() {
    try {
      return JSON.parse(window.localStorage.getItem("jalon"));
    } catch (e) {
      return null;
    }
  }

  function negotiate() {
    var wanted = navigator.languages || [navigator.language];
    for (var i = 0; i < wanted.length; i++) {
      if (supported(wanted[i])) {
        return supported(wanted[i]);
      }
    }
    return locales.source;
  }

  /* A module that uses each WebAssembly feature the compiler relies on: multi-value, reference types,
     exported mutable globals, bulk memory, sign extension and saturating conversion. */
  var probe = [
    0, 97, 115, 109, 1, 0, 0, 0, 1, 6, 1, 96, 0, 2, 127, 127, 3, 2, 1, 0, 4, 4, 1, 111, 0, 1, 5, 3, 1,
    0, 1, 6, 6, 1, 127, 1, 65, 0, 11, 7, 5, 1, 1, 103, 3, 0, 10, 31, 1, 29, 0, 65, 0, 65, 0, 65, 1,
    252, 11, 0, 208, 111, 65, 1, 252, 15, 0, 26, 65, 1, 192, 67, 0, 0, 128, 63, 252, 0, 11
  ];

  /* Why the browser cannot run the app, as a state of the page; null when it can. */
  function refusal() {
    try {
      if (
        "noModule" in document.createElement("script") &&
        typeof Promise === "function" &&
        typeof fetch === "function" &&
        typeof BigInt === "function" &&
        typeof TextDecoder === "function" &&
        typeof globalThis === "object"
      ) {
        /* As young as the others and without it: a protection took it away, such as the Lockdown Mode of iOS. */
        if (typeof WebAssembly === "undefined") {
          return "protected";
        }
        /* Made and not only validated: a browser that does not know 'wasm-unsafe-eval' of the page's policy refuses it. */
        new WebAssembly.Module(new Uint8Array(probe));
        return null;
      }
    } catch (e) {
      /* Too old, as below. */
    }
    return "too-old";
  }

  var saved = record();
  var locale = (saved && supported(saved.locale)) || negotiate();
  root.lang = locale;
  root.dir = locales.rtl.indexOf(locale) < 0 ? "ltr" : "rtl";
  root.setAttribute("data-locale", locale);
  var isStatic = locales.shown.indexOf(locale) >= 0;
  root.setAttribute("data-shell", isStatic ? locale : locales.source);

  var why = refusal();
  if (why) {
    root.setAttribute("data-state", why);
    return;
  }
  /* Whether this tab is in a workshop: it begins again there after a reload. */
  function meets() {
    try {
      return window.sessionStorage.getItem("jalon");
    } catch (e) {
      return null;
    }
  }

  /* Someone who has begun, or who opens a link, must not see the welcome flash by. */
  var resumes = saved || meets() || location.hash.length > 1;
  root.setAttribute("data-state", resumes ? "resume" : "welcome");

  var texts = document.createElement("link");
  texts.rel = "preload";
  texts.as = "fetch";
  texts.crossOrigin = "anonymous";
  texts.href = "locales/" + locale + "/start.ftl";
  document.head.appendChild(texts);

  /* A welcome that the page does not hold comes in a script of its own; the source's stands there until then. */
  if (!isStatic) {
    var welcome = document.createElement("script");
    welcome.src = "locales/" + locale + "/welcome.js";
    document.head.appendChild(welcome);
  }
})();
