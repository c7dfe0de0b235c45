import { damages } from './settings-damages';
import { testDamages } from './test-damages';

testDamages(damages);
