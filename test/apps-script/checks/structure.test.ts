import { damages } from './structure-damages';
import { testDamages } from './test-damages';

testDamages(damages);
