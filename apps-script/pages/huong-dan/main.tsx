import { render } from 'preact';
import { googleDoor } from '../google-script';
import '../theme/page.css';
import { language } from '../words';
import { Guide } from './guide';

render(<Guide />, document.getElementById('page')!);

// The tracker's language; without an answer the guide stays as it is.
void googleDoor()({ op: 'status' }).then((status) => {
  if (status.ok) language.value = status.value.language;
});
