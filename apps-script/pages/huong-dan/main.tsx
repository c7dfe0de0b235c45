import { render } from 'preact';
import '../theme/page.css';
import { Guide } from './guide';

render(<Guide />, document.getElementById('page')!);
