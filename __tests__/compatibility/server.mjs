/**
 * The server of the workflows here, for the Python engine while it is recorded and for ours when it
 * is compared: both meet the same answers. Prints its port, and ends with its stdin.
 */
import { createServer } from 'node:http';

const SHOWN_HEADERS = ['authorization', 'content-type', 'x-key', 'x-shop'];
const ORDER = { id: 7, lines: ['pen', 'ink'], price: 16.75 };

let flakyCalls = 0;
let hooks = [];

/** The same entries by their names: how a client orders them says nothing. */
function inOrder(entries) {
  return Object.fromEntries(Object.entries(entries).sort());
}

/** What is answered to a request: a status, a body, and perhaps headers. */
function answer({ method, url, headers }, body) {
  const { pathname } = new URL(url, 'http://server');
  switch (pathname) {
    case '/orders/7':
      return [200, ORDER];
    case '/echo': {
      const shown = SHOWN_HEADERS.filter((name) => name in headers);
      const entries = shown.map((name) => [name, headers[name]]);
      return [201, { method, url, headers: Object.fromEntries(entries), body }];
    }
    case '/flaky':
      flakyCalls += 1;
      return flakyCalls % 3 === 0 ? [200, `works at call ${flakyCalls}`] : [503, 'busy'];
    case '/moved':
      return [302, '', { Location: '/orders/7' }];
    case '/hook':
      hooks.push({ method, shop: headers['x-shop'], body: inOrder(JSON.parse(body)) });
      return [200, 'ok'];
    case '/hooks': {
      const received = hooks;
      hooks = [];
      return [200, received];
    }
    default:
      return [404, 'there is nothing'];
  }
}

const server = createServer((request, response) => {
  let body = '';
  request.setEncoding('utf8');
  request.on('data', (text) => (body += text));
  request.on('end', () => {
    const [status, content, headers = {}] = answer(request, body);
    const isText = typeof content === 'string';
    response.sendDate = false;
    response.writeHead(status, {
      Connection: 'close',
      'Content-Type': isText ? 'text/plain' : 'application/json',
      'X-Request-ID': 'r1',
      ...headers,
    });
    response.end(isText ? content : JSON.stringify(content));
  });
});
server.listen(0, '127.0.0.1', () => console.log(server.address().port));
process.stdin.resume().on('end', () => process.exit());
