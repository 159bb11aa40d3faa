import { isMapping } from '../../data.js';
import { reprOf } from '../../template/values/text.js';
import { inCodePointOrder } from './code-point-order.js';
import { isSimpleKey, yamlScalar, isPlainScalar } from './yaml-scalar.js';
