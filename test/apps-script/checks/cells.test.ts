import { damages } from './cells-damages';
import { testDamages } from './test-damages';

testDamages(damages);
