// The people of the demonstration, and what they do in every story: enter, be taken in charge, sign.

/** Whom an operator meets at the desk, with what she reads on their papers. */
export const PEOPLE = {
  anna: { nome: 'Anna', cognome: 'Ferraris', codice: 'FRRNNA55C54L219Q', nascita: [14, 3, 1955], provincia: 'Torino' },
  halyna: { nome: 'Halyna', cognome: 'Kovalenko', codice: 'KVLHYN57T43Z138H', nascita: [3, 12, 1957], provincia: 'Torino' },
  gaspare: { nome: 'Gaspare', cognome: 'Amato', codice: 'MTAGPR58D02G273S', nascita: [2, 4, 1958], provincia: 'Palermo' },
  teresa: { nome: 'Teresa', cognome: 'Santoro', codice: 'SNTTRS81S45F839Z', nascita: [5, 11, 1981], provincia: 'Napoli' },
  ernesto: { nome: 'Ernesto', cognome: 'Villa', codice: 'VLLRST48A27D969F', nascita: [27, 1, 1948], provincia: 'Genova' },
};

const EXPIRY = [1, 5, 2031];

/** Enters as a test identity; the visitor lands where the address bar was going, or on her desk. */
export async function enter(visitor, name) {
  await visitor.open('/entra');
  await visitor.follow('button', new RegExp(`^${name}`));
}

/** Fills the form of a person taken in charge, and reads the text of the mandates for what `objects` names. */
export async function takeInCharge(operator, person, objects) {
  await operator.open('/presa-in-carico');
  await operator.fill('Codice fiscale', person.codice);
  await operator.fill('Cognome', person.cognome);
  await operator.fill('Nome', person.nome);
  await operator.fillDate('Data di nascita', person.nascita);
  await operator.choose('Provincia di residenza', person.provincia);
  await operator.fill('Numero', 'CA12345AB');
  await operator.fillDate('Scadenza', EXPIRY);
  await operator.unfold('Prestazioni');
  for (const object of objects) await operator.tick(object);
  await operator.follow('button', 'Leggi il testo del mandato');
}

/** Sends the mandates on the page; gives the path that the person opens. */
export async function sendForSignature(operator) {
  await operator.follow('button', 'Firma per la sede e invia alla persona');
  const address = await operator.page.locator('.pt-address').getAttribute('href');
  return new URL(address).pathname;
}
