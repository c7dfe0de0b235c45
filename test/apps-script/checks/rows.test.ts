import { damages } from './rows-damages';
import { testDamages } from './test-damages';

testDamages(damages);
