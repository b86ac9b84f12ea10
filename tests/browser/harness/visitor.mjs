// A person at a page. Each page reached by `open` or `follow` is checked whole, so that no story can forget to.

import { check } from './check.mjs';
import { keep, shoot } from './shots.mjs';

const PATIENCE_MS = 15_000;

export class Visitor {
  #page;
  #complaints = [];
  #expected = 200;
  #visited = new Set();

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

  /**
   * Presses a button, or follows a link, that leads to another page; checks that page. With `within`, only there: a
   * selector, or the text of a row.
   */
  async follow(role, name, { status = 200, within = 'main', first = false } = {}) {
    this.#expected = status;
    const found = this.#page.locator(within).getByRole(role, { name, exact: true });
    const element = first ? found.first() : found;
    const [response] = await Promise.all([
      this.#page.waitForResponse((answer) => isPage(answer, this.#page) && !isRedirect(answer)),
      element.click(),
    ]);
    await this.#page.waitForLoadState('load');
    await this.#arrived(response.status());
  }

  /** Presses a button whose answer comes into this page; checks the page once it has this title. */
  async press(name, title, { status = 200 } = {}) {
    this.#expected = status;
    await this.#page.locator('main').getByRole('button', { name, exact: true }).click();
    await this.#page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
    await this.check();
  }

  /** Follows a link that opens a tab beside this one; gives the visitor of that tab, its page checked. */
  async followBeside(name) {
    const link = this.#page.locator('main').getByRole('link', { name, exact: true });
    const [page] = await Promise.all([this.#page.context().waitForEvent('page'), link.click()]);
    await page.waitForLoadState('load');
    const beside = await Visitor.on(page);
    await beside.check();
    return beside;
  }

  /** Writes in the field with this label; with `first`, in the first of many. */
  async fill(label, value, { first = false } = {}) {
    const found = this.#page.getByLabel(label, { exact: true });
    await (first ? found.first() : found).fill(value);
  }

  /** Writes a date, `[day, month, year]`, in the three fields under this legend. */
  async fillDate(legend, [day, month, year]) {
    const date = this.#page.getByRole('group', { name: legend, exact: true });
    await date.getByLabel(/^(Giorno|Tag|Day)$/).fill(`${day}`);
    await date.getByLabel(/^(Mese|Monat|Month)$/).fill(`${month}`);
    await date.getByLabel(/^(Anno|Jahr|Year)$/).fill(`${year}`);
  }

  /** Opens every group of choices under this legend. */
  async unfold(legend) {
    const folds = this.#page.getByRole('group', { name: legend }).locator('details:not([open]) > summary');
    while (await folds.count()) await folds.first().click();
  }

  /** Ticks the box, or chooses the option, with this label: the design draws it beside the real one, so by keyboard. */
  async tick(label) {
    const box = this.#page.getByLabel(label, { exact: true });
    if (!await box.isChecked()) await box.press(' ');
  }

  /** Chooses from a list. */
  async choose(label, option) {
    await this.#page.getByLabel(label, { exact: true }).selectOption({ label: option });
  }

  /** The addresses of the pages opened or followed so far, each once, in their order. */
  get visited() {
    return [...this.#visited];
  }

  /** The title of the page. */
  async title() {
    return this.#page.getByRole('heading', { level: 1 }).textContent();
  }

  /** Whether the page says this. */
  async reads(text) {
    const main = await this.#page.locator('main').innerText();
    return typeof text === 'string' ? main.includes(text) : text.test(main);
  }

  /** Checks the page as it is now: for a state that came without a new page. */
  async check() {
    await keep(this.#page);
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
    this.#visited.add(new URL(this.#page.url()).pathname);
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
