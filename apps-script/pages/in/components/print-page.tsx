import { Button } from '../../controls/button';
import { ReadAt, ReportsLine } from '../../controls/reports-line';
import type { PrintPageModel } from '../models/print-page';
import { words } from '../words';
import { Paper } from './paper';

type PrintPageProps = { readonly model: PrintPageModel; readonly onPrint: () => void };

/** The page as it will be printed, and the button that prints it. On paper only the page itself is left. */
export function PrintPage({ model, onPrint }: PrintPageProps) {
  const say = words.value;
  const page = model.page.value;
  return (
    <main class="printing">
      <div class="bar">
        <h1 class="unseen">{say.heading}</h1>
        {page ? (
          <div class="choices">
            <Button kind="main" onPress={onPrint}>
              {say.print}
            </Button>
            {model.canStructure.value ? (
              <label class="check">
                <input
                  type="checkbox"
                  checked={model.byStructure.value}
                  onChange={(event) => {
                    model.byStructure.value = event.currentTarget.checked;
                  }}
                />
                <span>{say.byStructure}</span>
              </label>
            ) : null}
            <p class="help">{say.help}</p>
            <ReadAt reports={model.reports} />
          </div>
        ) : null}
        <ReportsLine reports={model.reports} />
      </div>
      {page ? (
        <div class="preview">
          <Paper page={page} />
        </div>
      ) : null}
    </main>
  );
}
