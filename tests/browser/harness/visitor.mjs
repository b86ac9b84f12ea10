// A person at a page. Each page reached by `open` or `follow` is checked whole, so that no story can forget to.

import { check } from './check.mjs';
import { shoot } from './shots.mjs';

const PATIENCE_MS = 15_000;

export class Visitor {
  #page;
  #complaints = [];
  #expected = 200;

  /** Puts a visitor on a new page and starts to listen to what the browser complains about. */
  static async on(page) {
    const visitor = new Visitor(page);
    await visitor.#listen();
    return visitor;
  }

  constructor(page) {
    this.#page = page;
    page.setDefaultTimeout(PATIENCE_MS);
  }

  /** The page, for what the other methods do not do. */
  get page() {
    return this.#page;
  }

  /** Opens an address and checks the page; `status` is the answer that the story expects. */
  async open(path, { status = 200 } = {}) {
    this.#expected = status;
    const response = await this.#page.goto(path);
    await this.#arrived(response.status());
  }

  /** Presses a button, or follows a link, that leads to another page; checks that page. */
  async follow(role, name, { status = 200 } = {}) {
    this.#expected = status;
    const element = this.#page.getByRole(role, { name, exact: true });
    const [response] = await Promise.all([
      this.#page.waitForResponse((answer) => isPage(answer, this.#page) && !isRedirect(answer)),
      element.click(),
    ]);
    await this.#page.waitForLoadState('load');
    await this.#arrived(response.status());
  }

  /** Writes in the field with this label. */
  async fill(label, value) {
    await this.#page.getByLabel(label, { exact: true }).fill(value);
  }

  /** Ticks the box, or chooses the option, with this label. */
  async tick(label) {
    await this.#page.getByLabel(label, { exact: true }).check();
  }

  /** Checks the page as it is now: for a state that came without a new page. */
  async check() {
    await check(this.#page, this.#complaints.splice(0));
  }

  /** Keeps a picture of the page for the README, when UPDATE_SHOTS=1. */
  async shot(name) {
    await shoot(this.#page, name);
  }

  /** Leaves, with cookies and all. */
  async leave() {
    await this.#page.context().close();
  }

  async #arrived(status) {
    if (status !== this.#expected) {
      throw new Error(`${this.#page.url()} answered ${status} instead of ${this.#expected}`);
    }
    await this.check();
  }

  async #listen() {
    const complain = (text) => this.#complaints.push(text);
    await this.#page.exposeBinding('complainOfPolicy', (_, text) => complain(text));
    await this.#page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        globalThis.complainOfPolicy(`policy ${event.effectiveDirective} violated by ${event.blockedURI}`);
      });
    });
    this.#page.on('pageerror', (error) => complain(`script failed: ${error.message}`));
    this.#page.on('console', (message) => {
      if (message.type() === 'error' && !this.#isTheExpectedAnswer(message)) complain(`console: ${message.text()}`);
    });
  }

  // The console reports as an error even a 404 or a 422 that the story wants to see.
  #isTheExpectedAnswer(message) {
    return this.#expected >= 400
      && message.location().url === this.#page.url()
      && message.text().includes(`status of ${this.#expected}`);
  }
}

const isPage = (answer, page) => answer.request().isNavigationRequest() && answer.frame() === page.mainFrame();
const isRedirect = (answer) => answer.status() >= 300 && answer.status() < 400;
