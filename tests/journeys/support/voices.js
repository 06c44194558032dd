// The voices of a phone as a journey wants them, and a note of what they and the audio player are asked to do.
// `kind`: "good", "held" (begins and does not end), "lying" (listed, never begins), "remote" (not on the phone),
// "none", "late" (listed only after a while), "slow" (its first words begin after three seconds), "endless" (never says
// that it ended). With `stands` something stands in for the audio player: without a sound
// device GStreamer now and then hangs when a clip follows another, and takes WebKit along.
const [kind, stands] = arguments;
const notes = [];
const note = (what, more = {}) => notes.push({ what, at: performance.now(), ...more });
window.heard = notes;

const local = kind !== "remote";
const tags = ["de-DE", "en-GB", "fr-FR", "nl-NL", "ar-SA"];
const all = tags.map((lang) => ({ lang, name: lang, voiceURI: lang, default: false, localService: local }));
let voices = kind === "none" || kind === "late" ? [] : all;
let turn = 0;

const speech = {
  speaking: false,
  pending: false,
  paused: false,
  onvoiceschanged: null,
  getVoices: () => voices,
  speak(u) {
    if (u.text === "") return note("unlock");
    note("speak", { words: u.text, lang: u.voice?.lang, rate: u.rate, local: u.voice?.localService });
    if (kind === "lying") return;
    const mine = ++turn;
    const loading = kind === "slow" && mine === 1 ? 3000 : 0;
    const tell = (type, after, more = {}) =>
      setTimeout(() => mine === turn && u[`on${type}`]?.({ type, ...more }), after + loading);
    tell("start", 5);
    tell("boundary", 10, { charIndex: 0, charLength: u.text.split(" ")[0].length });
    if (kind !== "held" && kind !== "endless") tell("end", 60);
  },
  cancel() {
    turn += 1;
    note("cancel");
  },
};
class Utterance {
  constructor(text) {
    Object.assign(this, { text, voice: null, lang: "", rate: 1 });
  }
}
Object.defineProperty(window, "speechSynthesis", { value: speech, configurable: true });
window.SpeechSynthesisUtterance = Utterance;
if (kind === "late") {
  setTimeout(() => {
    voices = all;
    speech.onvoiceschanged?.(new Event("voiceschanged"));
  }, 300);
}

const play = HTMLMediaElement.prototype.play;
HTMLMediaElement.prototype.play = function () {
  note("play", { rate: this.playbackRate, pitch: this.preservesPitch, src: this.src.slice(0, 5) });
  for (const type of ["playing", "ended", "error"]) {
    this.addEventListener(type, () => note(type, { seconds: this.duration }), { once: true });
  }
  if (!stands) return play.call(this);
  setTimeout(() => this.dispatchEvent(new Event("playing")), 5);
  setTimeout(() => this.dispatchEvent(new Event("ended")), 60);
  return Promise.resolve();
};
if (stands) {
  Object.defineProperty(HTMLMediaElement.prototype, "src", {
    get() {
      return this.given ?? "";
    },
    set(value) {
      this.given = value;
    },
  });
}
