import './csp.ts';
import { render } from 'preact';
import { Slug } from '../src/protocol/index.ts';
import { App } from './view/app.tsx';
import { words } from './words/index.ts';

document.documentElement.lang = words.locale;
document.documentElement.dir = words.dir;
document.title = words.product;

const asked = Slug.safeParse(new URLSearchParams(location.search).get('site'));
const root = document.getElementById('app');
if (root !== null) render(<App site={asked.success ? asked.data : 'demo'} />, root);
