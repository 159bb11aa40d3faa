export const id = 328;
export const ids = [328];
export const modules = {

/***/ 9328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  workflowJsonSchema: () => (/* binding */ workflowJsonSchema)
});

// EXTERNAL MODULE: ./dist/.js/batch/batch-inputs.js
var batch_inputs = __webpack_require__(8231);
// EXTERNAL MODULE: ./dist/.js/tasks/builtin-tasks.js + 88 modules
var builtin_tasks = __webpack_require__(3241);
// EXTERNAL MODULE: ./dist/.js/workflow/flows.js
var workflow_flows = __webpack_require__(8935);
// EXTERNAL MODULE: ./dist/.js/workflow/schema.js
var schema = __webpack_require__(4023);
// EXTERNAL MODULE: ./dist/.js/workflow/settings.js
var settings = __webpack_require__(133);
// EXTERNAL MODULE: ./dist/.js/batch/items/file-items.js
var file_items = __webpack_require__(3447);
// EXTERNAL MODULE: ./dist/.js/workflow/retry.js
var retry = __webpack_require__(5260);
;// CONCATENATED MODULE: ./node_modules/@valibot/to-json-schema/dist/index.mjs
//#region src/utils/addError.ts
/**
* Adds an error message to the errors array.
*
* @param errors The array of error messages.
* @param message The error message to add.
*
* @returns The new errors.
*/
function addError(errors, message) {
	if (errors) {
		errors.push(message);
		return errors;
	}
	return [message];
}

//#endregion
//#region src/utils/escapeRegExp.ts
const ESCAPE_REGEX = /[.*+?^${}()|[\]\\]/g;
/**
* Escapes special regex characters in a string.
*
* @param string The string to escape.
*
* @returns The escaped string.
*/
function escapeRegExp(string) {
	return string.replace(ESCAPE_REGEX, "\\$&");
}

//#endregion
//#region src/utils/handleError.ts
/**
* Throws an error or logs a warning based on the configuration.
*
* @param message The message to throw or log.
* @param config The conversion configuration.
*/
function handleError(message, config) {
	switch (config?.errorMode) {
		case "ignore": break;
		case "warn":
			console.warn(message);
			break;
		default: throw new Error(message);
	}
}

//#endregion
//#region src/utils/isJsonConstValue.ts
/**
* Whether a value is JSON compatible for a const keyword.
*
* @param value The value to check.
*
* @returns Whether the value is JSON compatible.
*/
function isJsonConstValue(value) {
	return typeof value === "boolean" || typeof value === "number" && Number.isFinite(value) || typeof value === "string";
}

//#endregion
//#region src/utils/isJsonEnumValues.ts
/**
* Whether values are JSON compatible for an enum keyword.
*
* @param values The values to check.
*
* @returns Whether the values are JSON compatible.
*/
function isJsonEnumValues(values) {
	return values.every(isJsonConstValue);
}

//#endregion
//#region src/utils/ReferenceMap.ts
/**
* Schema reference map with collision-free reference ID allocation.
*/
var ReferenceMap = class extends Map {
	/**
	* Creates an empty schema reference map.
	*/
	constructor() {
		super();
		this.count = 0;
		this.usedIds = /* @__PURE__ */ new Set();
	}
	/**
	* Adds a schema reference and reserves its ID.
	*
	* @param schema The Valibot schema.
	* @param referenceId The reference ID.
	*
	* @returns The reference map.
	*/
	set(schema, referenceId) {
		this.usedIds.add(referenceId);
		return super.set(schema, referenceId);
	}
	/**
	* Creates a reference ID that is not yet used.
	*
	* @param definitions The JSON Schema definitions.
	*
	* @returns The unused reference ID.
	*/
	createId(definitions) {
		while (this.usedIds.has(`${this.count}`) || `${this.count}` in definitions) this.count++;
		return `${this.count++}`;
	}
};

//#endregion
//#region src/converters/convertAction/convertAction.ts
/**
* Returns the stricter lower bound.
*
* @param current The current lower bound.
* @param value The new lower bound.
*
* @returns The stricter lower bound.
*/
function getLowerBound(current, value) {
	if (typeof current !== "number" || !Number.isFinite(current) || value > current) return value;
	return current;
}
/**
* Returns the stricter upper bound.
*
* @param current The current upper bound.
* @param value The new upper bound.
*
* @returns The stricter upper bound.
*/
function getUpperBound(current, value) {
	if (typeof current !== "number" || !Number.isFinite(current) || value < current) return value;
	return current;
}
/**
* Returns the combined not restriction.
*
* @param current The current not restriction.
* @param value The new not restriction.
*
* @returns The combined not restriction.
*/
/* @__NO_SIDE_EFFECTS__ */
function getNotRestriction(current, value) {
	return current !== void 0 ? { anyOf: [current, value] } : value;
}
/**
* Intersects allowed values with an existing enum restriction.
*
* @param jsonSchema The JSON Schema object.
* @param values The allowed values.
*/
function intersectEnum(jsonSchema, values) {
	let enumValues = jsonSchema.enum ?? values;
	if (jsonSchema.enum) {
		const valueSet = new Set(values);
		enumValues = enumValues.filter((value) => valueSet.has(value));
	}
	if (enumValues.length) jsonSchema.enum = [...new Set(enumValues)];
	else {
		delete jsonSchema.enum;
		jsonSchema.not = /* @__PURE__ */ getNotRestriction(jsonSchema.not, {});
	}
}
/**
* Converts any supported Valibot action to the JSON Schema format.
*
* @param jsonSchema The JSON Schema object.
* @param valibotAction The Valibot action object.
* @param config The conversion configuration.
*
* @returns The converted JSON Schema.
*/
function convertAction(jsonSchema, valibotAction, config) {
	if (config?.ignoreActions?.includes(valibotAction.type)) return jsonSchema;
	let errors;
	switch (valibotAction.type) {
		case "base64":
			jsonSchema.contentEncoding = "base64";
			break;
		case "bic":
		case "cuid2":
		case "decimal":
		case "digits":
		case "domain":
		case "emoji":
		case "hash":
		case "hexadecimal":
		case "hex_color":
		case "isrc":
		case "iso_time_second":
		case "iso_week":
		case "ksuid":
		case "mac":
		case "mac48":
		case "mac64":
		case "nanoid":
		case "octal":
		case "slug":
		case "ulid":
			if (jsonSchema.pattern) errors = addError(errors, `The "${valibotAction.type}" action is not supported in combination with another regex action.`);
			else jsonSchema.pattern = valibotAction.requirement.source;
			break;
		case "description":
			jsonSchema.description = valibotAction.description;
			break;
		case "email":
		case "rfc_email":
			jsonSchema.format = "email";
			break;
		case "ends_with":
			if (jsonSchema.pattern) errors = addError(errors, `The "${valibotAction.type}" action is not supported in combination with another regex action.`);
			else jsonSchema.pattern = `${escapeRegExp(valibotAction.requirement)}$`;
			break;
		case "empty":
			if (jsonSchema.type === "array") jsonSchema.maxItems = 0;
			else {
				if (jsonSchema.type !== "string") errors = addError(errors, `The "${valibotAction.type}" action is not supported on type "${jsonSchema.type}".`);
				jsonSchema.maxLength = 0;
			}
			break;
		case "entries":
			if (!Number.isInteger(valibotAction.requirement) || valibotAction.requirement < 0) {
				errors = addError(errors, "The requirement of the \"entries\" action must be a non-negative integer.");
				break;
			}
			jsonSchema.minProperties = getLowerBound(jsonSchema.minProperties, valibotAction.requirement);
			jsonSchema.maxProperties = getUpperBound(jsonSchema.maxProperties, valibotAction.requirement);
			break;
		case "examples":
			if (Array.isArray(jsonSchema.examples)) jsonSchema.examples = [...jsonSchema.examples, ...valibotAction.examples];
			else jsonSchema.examples = valibotAction.examples;
			break;
		case "gt_value":
			if (jsonSchema.type !== "number" && jsonSchema.type !== "integer") {
				errors = addError(errors, `The "gt_value" action is not supported on type "${jsonSchema.type}".`);
				break;
			}
			if (!Number.isFinite(valibotAction.requirement)) {
				errors = addError(errors, "The requirement of the \"gt_value\" action is not JSON compatible.");
				break;
			}
			if (config?.target === "openapi-3.0") {
				errors = addError(errors, "The \"gt_value\" action is not supported for OpenAPI 3.0.");
				break;
			}
			jsonSchema.exclusiveMinimum = getLowerBound(jsonSchema.exclusiveMinimum, valibotAction.requirement);
			break;
		case "includes":
			if (jsonSchema.pattern) errors = addError(errors, `The "${valibotAction.type}" action is not supported in combination with another regex action.`);
			else jsonSchema.pattern = escapeRegExp(valibotAction.requirement);
			break;
		case "integer":
			jsonSchema.type = "integer";
			break;
		case "ipv4":
			jsonSchema.format = "ipv4";
			break;
		case "ipv6":
			jsonSchema.format = "ipv6";
			break;
		case "iso_date":
			jsonSchema.format = "date";
			break;
		case "iso_date_time":
		case "iso_timestamp":
			jsonSchema.format = "date-time";
			break;
		case "iso_time":
			jsonSchema.format = "time";
			break;
		case "jws_compact":
			if (jsonSchema.pattern) errors = addError(errors, `The "${valibotAction.type}" action is not supported in combination with another regex action.`);
			else jsonSchema.pattern = valibotAction.requirement.source;
			break;
		case "length":
			if (!Number.isInteger(valibotAction.requirement) || valibotAction.requirement < 0) {
				errors = addError(errors, "The requirement of the \"length\" action must be a non-negative integer.");
				break;
			}
			if (jsonSchema.type === "array") {
				jsonSchema.minItems = getLowerBound(jsonSchema.minItems, valibotAction.requirement);
				jsonSchema.maxItems = getUpperBound(jsonSchema.maxItems, valibotAction.requirement);
			} else {
				if (jsonSchema.type !== "string") errors = addError(errors, `The "${valibotAction.type}" action is not supported on type "${jsonSchema.type}".`);
				jsonSchema.minLength = getLowerBound(jsonSchema.minLength, valibotAction.requirement);
				jsonSchema.maxLength = getUpperBound(jsonSchema.maxLength, valibotAction.requirement);
			}
			break;
		case "lt_value":
			if (jsonSchema.type !== "number" && jsonSchema.type !== "integer") {
				errors = addError(errors, `The "lt_value" action is not supported on type "${jsonSchema.type}".`);
				break;
			}
			if (!Number.isFinite(valibotAction.requirement)) {
				errors = addError(errors, "The requirement of the \"lt_value\" action is not JSON compatible.");
				break;
			}
			if (config?.target === "openapi-3.0") {
				errors = addError(errors, "The \"lt_value\" action is not supported for OpenAPI 3.0.");
				break;
			}
			jsonSchema.exclusiveMaximum = getUpperBound(jsonSchema.exclusiveMaximum, valibotAction.requirement);
			break;
		case "max_entries":
			if (!Number.isInteger(valibotAction.requirement) || valibotAction.requirement < 0) {
				errors = addError(errors, "The requirement of the \"max_entries\" action must be a non-negative integer.");
				break;
			}
			jsonSchema.maxProperties = getUpperBound(jsonSchema.maxProperties, valibotAction.requirement);
			break;
		case "max_length":
			if (!Number.isInteger(valibotAction.requirement) || valibotAction.requirement < 0) {
				errors = addError(errors, "The requirement of the \"max_length\" action must be a non-negative integer.");
				break;
			}
			if (jsonSchema.type === "array") jsonSchema.maxItems = getUpperBound(jsonSchema.maxItems, valibotAction.requirement);
			else {
				if (jsonSchema.type !== "string") errors = addError(errors, `The "${valibotAction.type}" action is not supported on type "${jsonSchema.type}".`);
				jsonSchema.maxLength = getUpperBound(jsonSchema.maxLength, valibotAction.requirement);
			}
			break;
		case "max_value":
			if (jsonSchema.type !== "number" && jsonSchema.type !== "integer") {
				errors = addError(errors, `The "max_value" action is not supported on type "${jsonSchema.type}".`);
				break;
			}
			if (!Number.isFinite(valibotAction.requirement)) {
				errors = addError(errors, "The requirement of the \"max_value\" action is not JSON compatible.");
				break;
			}
			jsonSchema.maximum = getUpperBound(jsonSchema.maximum, valibotAction.requirement);
			break;
		case "metadata":
			if (typeof valibotAction.metadata.title === "string") jsonSchema.title = valibotAction.metadata.title;
			if (typeof valibotAction.metadata.description === "string") jsonSchema.description = valibotAction.metadata.description;
			if (Array.isArray(valibotAction.metadata.examples)) if (Array.isArray(jsonSchema.examples)) jsonSchema.examples = [...jsonSchema.examples, ...valibotAction.metadata.examples];
			else jsonSchema.examples = valibotAction.metadata.examples;
			for (const key of Object.keys(valibotAction.metadata)) if (key !== "title" && key !== "description" && key !== "examples" && key !== "__proto__") jsonSchema[key] = valibotAction.metadata[key];
			break;
		case "min_entries":
			if (!Number.isInteger(valibotAction.requirement) || valibotAction.requirement < 0) {
				errors = addError(errors, "The requirement of the \"min_entries\" action must be a non-negative integer.");
				break;
			}
			jsonSchema.minProperties = getLowerBound(jsonSchema.minProperties, valibotAction.requirement);
			break;
		case "min_length":
			if (!Number.isInteger(valibotAction.requirement) || valibotAction.requirement < 0) {
				errors = addError(errors, "The requirement of the \"min_length\" action must be a non-negative integer.");
				break;
			}
			if (jsonSchema.type === "array") jsonSchema.minItems = getLowerBound(jsonSchema.minItems, valibotAction.requirement);
			else {
				if (jsonSchema.type !== "string") errors = addError(errors, `The "${valibotAction.type}" action is not supported on type "${jsonSchema.type}".`);
				jsonSchema.minLength = getLowerBound(jsonSchema.minLength, valibotAction.requirement);
			}
			break;
		case "min_value":
			if (jsonSchema.type !== "number" && jsonSchema.type !== "integer") {
				errors = addError(errors, `The "min_value" action is not supported on type "${jsonSchema.type}".`);
				break;
			}
			if (!Number.isFinite(valibotAction.requirement)) {
				errors = addError(errors, "The requirement of the \"min_value\" action is not JSON compatible.");
				break;
			}
			jsonSchema.minimum = getLowerBound(jsonSchema.minimum, valibotAction.requirement);
			break;
		case "multiple_of":
			jsonSchema.multipleOf = valibotAction.requirement;
			break;
		case "non_empty":
			if (jsonSchema.type === "array") jsonSchema.minItems = getLowerBound(jsonSchema.minItems, 1);
			else {
				if (jsonSchema.type !== "string") errors = addError(errors, `The "${valibotAction.type}" action is not supported on type "${jsonSchema.type}".`);
				jsonSchema.minLength = getLowerBound(jsonSchema.minLength, 1);
			}
			break;
		case "not_value":
			if (!isJsonConstValue(valibotAction.requirement)) {
				errors = addError(errors, "The requirement of the \"not_value\" action is not JSON compatible.");
				break;
			}
			jsonSchema.not = /* @__PURE__ */ getNotRestriction(jsonSchema.not, config?.target === "openapi-3.0" ? { enum: [valibotAction.requirement] } : { const: valibotAction.requirement });
			break;
		case "not_values":
			if (!isJsonEnumValues(valibotAction.requirement)) {
				errors = addError(errors, "A requirement of the \"not_values\" action is not JSON compatible.");
				break;
			}
			if (valibotAction.requirement.length) jsonSchema.not = /* @__PURE__ */ getNotRestriction(jsonSchema.not, { enum: [...new Set(valibotAction.requirement)] });
			break;
		case "regex":
			if (valibotAction.requirement.flags) errors = addError(errors, "RegExp flags are not supported by JSON Schema.");
			if (jsonSchema.pattern) errors = addError(errors, `The "${valibotAction.type}" action is not supported in combination with another regex action.`);
			else jsonSchema.pattern = valibotAction.requirement.source;
			break;
		case "safe_integer":
			jsonSchema.type = "integer";
			jsonSchema.minimum = getLowerBound(jsonSchema.minimum, Number.MIN_SAFE_INTEGER);
			jsonSchema.maximum = getUpperBound(jsonSchema.maximum, Number.MAX_SAFE_INTEGER);
			break;
		case "starts_with":
			if (jsonSchema.pattern) errors = addError(errors, `The "${valibotAction.type}" action is not supported in combination with another regex action.`);
			else jsonSchema.pattern = `^${escapeRegExp(valibotAction.requirement)}`;
			break;
		case "title":
			jsonSchema.title = valibotAction.title;
			break;
		case "url":
			jsonSchema.format = "uri";
			break;
		case "uuid":
			jsonSchema.format = "uuid";
			break;
		case "value":
			if (!isJsonConstValue(valibotAction.requirement)) {
				errors = addError(errors, "The requirement of the \"value\" action is not JSON compatible.");
				break;
			}
			if (config?.target === "openapi-3.0") intersectEnum(jsonSchema, [valibotAction.requirement]);
			else if ("const" in jsonSchema && jsonSchema.const !== valibotAction.requirement) errors = addError(errors, `The "${valibotAction.type}" action is not supported in combination with a different "const" restriction.`);
			else jsonSchema.const = valibotAction.requirement;
			break;
		case "values":
			if (!isJsonEnumValues(valibotAction.requirement)) {
				errors = addError(errors, "A requirement of the \"values\" action is not JSON compatible.");
				break;
			}
			intersectEnum(jsonSchema, valibotAction.requirement);
			break;
		default: errors = addError(errors, `The "${valibotAction.type}" action cannot be converted to JSON Schema.`);
	}
	if (config?.overrideAction) {
		const actionOverride = config.overrideAction({
			valibotAction,
			jsonSchema,
			errors
		});
		if (actionOverride) return { ...actionOverride };
	}
	if (errors) for (const message of errors) handleError(message, config);
	return jsonSchema;
}

//#endregion
//#region src/converters/convertSchema/convertSchema.ts
/**
* Flattens a Valibot pipe by recursively expanding nested pipes.
*
* @param pipe The pipeline to flatten.
*
* @returns A flat pipeline.
*/
function flattenPipe(pipe) {
	return pipe.flatMap((item) => "pipe" in item ? flattenPipe(item.pipe) : item);
}
/**
* Returns the JSON Pointer reference for a definition key.
*
* @param referenceId The unescaped definition key.
*
* @returns The encoded JSON Pointer fragment.
*/
function getDefinitionRef(referenceId) {
	return `#/$defs/${referenceId.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}
/**
* Converts any supported Valibot schema to the JSON Schema format.
*
* @param jsonSchema The JSON Schema object.
* @param valibotSchema The Valibot schema object.
* @param config The conversion configuration.
* @param context The conversion context.
* @param skipRef Whether to skip using a reference.
*
* @returns The converted JSON Schema.
*/
function convertSchema(jsonSchema, valibotSchema, config, context, skipRef = false) {
	if (!skipRef) {
		const referenceId = context.referenceMap.get(valibotSchema);
		if (referenceId) {
			jsonSchema.$ref = getDefinitionRef(referenceId);
			if (config?.overrideRef) {
				const refOverride = config.overrideRef({
					...context,
					referenceId,
					valibotSchema,
					jsonSchema
				});
				if (refOverride) jsonSchema.$ref = refOverride;
			}
			return jsonSchema;
		}
	}
	if ("pipe" in valibotSchema) {
		const flatPipe = flattenPipe(valibotSchema.pipe);
		let startIndex = 0;
		let stopIndex = flatPipe.length - 1;
		if (config?.typeMode === "input") {
			const inputStopIndex = flatPipe.slice(1).findIndex((item) => item.kind === "schema" || item.kind === "transformation" && (item.type === "find_item" || item.type === "parse_json" || item.type === "raw_transform" || item.type === "reduce_items" || item.type === "stringify_json" || item.type === "to_bigint" || item.type === "to_boolean" || item.type === "to_date" || item.type === "to_number" || item.type === "to_string" || item.type === "transform"));
			if (inputStopIndex !== -1) stopIndex = inputStopIndex;
		} else if (config?.typeMode === "output") {
			const outputStartIndex = flatPipe.findLastIndex((item) => item.kind === "schema");
			if (outputStartIndex !== -1) startIndex = outputStartIndex;
		}
		for (let index = startIndex; index <= stopIndex; index++) {
			const valibotPipeItem = flatPipe[index];
			if (valibotPipeItem.kind === "schema") {
				if (index > startIndex) handleError("Set the \"typeMode\" config to \"input\" or \"output\" to convert pipelines with multiple schemas.", config);
				jsonSchema = convertSchema(jsonSchema, valibotPipeItem, config, context, true);
			} else jsonSchema = convertAction(jsonSchema, valibotPipeItem, config);
		}
		return jsonSchema;
	}
	let errors;
	switch (valibotSchema.type) {
		case "boolean":
			jsonSchema.type = "boolean";
			break;
		case "null":
			if (config?.target === "openapi-3.0") jsonSchema.enum = [null];
			else jsonSchema.type = "null";
			break;
		case "number":
			jsonSchema.type = "number";
			break;
		case "string":
			jsonSchema.type = "string";
			break;
		case "array":
			jsonSchema.type = "array";
			jsonSchema.items = convertSchema({}, valibotSchema.item, config, context);
			break;
		case "tuple":
		case "tuple_with_rest":
		case "loose_tuple":
		case "strict_tuple":
			jsonSchema.type = "array";
			if (config?.target === "openapi-3.0") {
				jsonSchema.items = { anyOf: [] };
				jsonSchema.minItems = valibotSchema.items.length;
				for (const item of valibotSchema.items) jsonSchema.items.anyOf.push(convertSchema({}, item, config, context));
				if (valibotSchema.type === "tuple_with_rest") jsonSchema.items.anyOf.push(convertSchema({}, valibotSchema.rest, config, context));
				else if (valibotSchema.type === "strict_tuple" || valibotSchema.type === "tuple") jsonSchema.maxItems = valibotSchema.items.length;
			} else if (config?.target === "draft-2020-12") {
				jsonSchema.prefixItems = [];
				jsonSchema.minItems = valibotSchema.items.length;
				for (const item of valibotSchema.items) jsonSchema.prefixItems.push(convertSchema({}, item, config, context));
				if (valibotSchema.type === "tuple_with_rest") jsonSchema.items = convertSchema({}, valibotSchema.rest, config, context);
				else if (valibotSchema.type === "strict_tuple") jsonSchema.items = false;
			} else {
				jsonSchema.items = [];
				jsonSchema.minItems = valibotSchema.items.length;
				for (const item of valibotSchema.items) jsonSchema.items.push(convertSchema({}, item, config, context));
				if (valibotSchema.type === "tuple_with_rest") jsonSchema.additionalItems = convertSchema({}, valibotSchema.rest, config, context);
				else if (valibotSchema.type === "strict_tuple") jsonSchema.additionalItems = false;
			}
			break;
		case "object":
		case "object_with_rest":
		case "loose_object":
		case "strict_object":
			jsonSchema.type = "object";
			jsonSchema.properties = {};
			jsonSchema.required = [];
			for (const key in valibotSchema.entries) {
				const entry = valibotSchema.entries[key];
				jsonSchema.properties[key] = convertSchema({}, entry, config, context);
				if (entry.type !== "exact_optional" && entry.type !== "nullish" && entry.type !== "optional") jsonSchema.required.push(key);
			}
			if (valibotSchema.type === "object_with_rest") jsonSchema.additionalProperties = convertSchema({}, valibotSchema.rest, config, context);
			else if (valibotSchema.type === "strict_object") jsonSchema.additionalProperties = false;
			break;
		case "record":
			if (config?.target === "openapi-3.0" && "pipe" in valibotSchema.key) errors = addError(errors, "The \"record\" schema with a schema for the key that contains a \"pipe\" cannot be converted to JSON Schema.");
			if (valibotSchema.key.type !== "string") errors = addError(errors, `The "record" schema with the "${valibotSchema.key.type}" schema for the key cannot be converted to JSON Schema.`);
			jsonSchema.type = "object";
			if (config?.target !== "openapi-3.0") jsonSchema.propertyNames = convertSchema({}, valibotSchema.key, config, context);
			jsonSchema.additionalProperties = convertSchema({}, valibotSchema.value, config, context);
			break;
		case "any":
		case "unknown": break;
		case "never":
			jsonSchema.not = {};
			break;
		case "nullable":
		case "nullish":
			if (config?.target === "openapi-3.0") {
				const innerSchema = convertSchema({}, valibotSchema.wrapped, config, context);
				Object.assign(jsonSchema, innerSchema);
				jsonSchema.nullable = true;
			} else jsonSchema.anyOf = [convertSchema({}, valibotSchema.wrapped, config, context), { type: "null" }];
			if (valibotSchema.default !== void 0) jsonSchema.default = typeof valibotSchema.default === "function" ? valibotSchema.default() : valibotSchema.default;
			break;
		case "exact_optional":
		case "optional":
		case "undefinedable":
			jsonSchema = convertSchema(jsonSchema, valibotSchema.wrapped, config, context);
			if (valibotSchema.default !== void 0) jsonSchema.default = typeof valibotSchema.default === "function" ? valibotSchema.default() : valibotSchema.default;
			break;
		case "literal":
			if (!isJsonConstValue(valibotSchema.literal)) {
				errors = addError(errors, "The value of the \"literal\" schema is not JSON compatible.");
				break;
			}
			if (config?.target === "openapi-3.0") jsonSchema.enum = [valibotSchema.literal];
			else jsonSchema.const = valibotSchema.literal;
			break;
		case "enum":
		case "picklist": {
			const options = valibotSchema.options;
			if (!options.every((option) => typeof option === "string" || typeof option === "number" && Number.isFinite(option))) {
				errors = addError(errors, `An option of the "${valibotSchema.type}" schema is not JSON compatible.`);
				break;
			}
			jsonSchema.enum = options;
			if (options.every((option) => typeof option === "string")) jsonSchema.type = "string";
			else if (options.every((option) => typeof option === "number")) jsonSchema.type = "number";
			else if (config?.target !== "openapi-3.0") jsonSchema.type = ["string", "number"];
			break;
		}
		case "union":
			jsonSchema.anyOf = valibotSchema.options.map((option) => convertSchema({}, option, config, context));
			break;
		case "variant":
			jsonSchema.oneOf = valibotSchema.options.map((option) => convertSchema({}, option, config, context));
			break;
		case "intersect":
			jsonSchema.allOf = valibotSchema.options.map((option) => convertSchema({}, option, config, context));
			break;
		case "lazy": {
			let wrappedValibotSchema = context.getterMap.get(valibotSchema.getter);
			if (!wrappedValibotSchema) {
				wrappedValibotSchema = valibotSchema.getter(void 0);
				context.getterMap.set(valibotSchema.getter, wrappedValibotSchema);
			}
			let referenceId = context.referenceMap.get(wrappedValibotSchema);
			if (!referenceId) {
				referenceId = context.referenceMap.createId(context.definitions);
				context.referenceMap.set(wrappedValibotSchema, referenceId);
				context.definitions[referenceId] = convertSchema({}, wrappedValibotSchema, config, context, true);
			}
			jsonSchema.$ref = getDefinitionRef(referenceId);
			if (config?.overrideRef) {
				const refOverride = config.overrideRef({
					...context,
					referenceId,
					valibotSchema: wrappedValibotSchema,
					jsonSchema
				});
				if (refOverride) jsonSchema.$ref = refOverride;
			}
			break;
		}
		default: errors = addError(errors, `The "${valibotSchema.type}" schema cannot be converted to JSON Schema.`);
	}
	if (config?.overrideSchema) {
		const schemaOverride = config.overrideSchema({
			...context,
			referenceId: context.referenceMap.get(valibotSchema),
			valibotSchema,
			jsonSchema,
			errors
		});
		if (schemaOverride) return { ...schemaOverride };
	}
	if (errors) for (const message of errors) handleError(message, config);
	return jsonSchema;
}

//#endregion
//#region src/storages/globalDefs/globalDefs.ts
let store;
/**
* Adds new definitions to the global schema definitions.
*
* @param definitions The schema definitions.
*
* @beta
*/
function addGlobalDefs(definitions) {
	store = {
		...store ?? {},
		...definitions
	};
}
/**
* Returns the current global schema definitions.
*
* @returns The schema definitions.
*
* @beta
*/
function getGlobalDefs() {
	return store;
}

//#endregion
//#region src/functions/toJsonSchema/toJsonSchema.ts
/**
* Converts a Valibot schema to the JSON Schema format.
*
* @param schema The Valibot schema object.
* @param config The JSON Schema configuration.
*
* @returns The converted JSON Schema.
*/
function toJsonSchema(schema, config) {
	const context = {
		definitions: {},
		referenceMap: new ReferenceMap(),
		getterMap: /* @__PURE__ */ new Map()
	};
	const definitions = config?.definitions ?? getGlobalDefs();
	if (definitions) {
		for (const key in definitions) context.referenceMap.set(definitions[key], key);
		for (const key in definitions) context.definitions[key] = convertSchema({}, definitions[key], config, context, true);
	}
	const jsonSchema = convertSchema({}, schema, config, context);
	const target = config?.target ?? "draft-07";
	if (target === "draft-2020-12") jsonSchema.$schema = "https://json-schema.org/draft/2020-12/schema";
	else if (target === "draft-07") jsonSchema.$schema = "http://json-schema.org/draft-07/schema#";
	if (context.referenceMap.size) jsonSchema.$defs = context.definitions;
	return jsonSchema;
}

//#endregion
//#region src/functions/toJsonSchemaDefs/toJsonSchemaDefs.ts
/**
* Converts Valibot schema definitions to JSON Schema definitions.
*
* @param definitions The Valibot schema definitions.
* @param config The JSON Schema configuration.
*
* @returns The converted JSON Schema definitions.
*/
function toJsonSchemaDefs(definitions, config) {
	const context = {
		definitions: {},
		referenceMap: new ReferenceMap(),
		getterMap: /* @__PURE__ */ new Map()
	};
	for (const key in definitions) context.referenceMap.set(definitions[key], key);
	for (const key in definitions) context.definitions[key] = convertSchema({}, definitions[key], config, context, true);
	return context.definitions;
}

//#endregion
//#region src/functions/toStandardJsonSchema/toStandardJsonSchema.ts
const SUPPORTED_TARGETS = (/* unused pure expression or super */ null && ([
	"draft-07",
	"draft-2020-12",
	"openapi-3.0"
]));
/**
* Converts a Valibot schema to the Standard JSON Schema format.
*
* @param schema The Valibot schema object.
*
* @returns The Standard JSON Schema.
*/
function toStandardJsonSchema(schema) {
	return { "~standard": {
		...schema["~standard"],
		jsonSchema: {
			input(options) {
				if (SUPPORTED_TARGETS.includes(options.target)) return toJsonSchema(schema, {
					typeMode: "input",
					target: options.target,
					...options.libraryOptions
				});
				throw new Error(`Unsupported target: ${options.target}`);
			},
			output(options) {
				if (SUPPORTED_TARGETS.includes(options.target)) return toJsonSchema(schema, {
					typeMode: "output",
					target: options.target,
					...options.libraryOptions
				});
				throw new Error(`Unsupported target: ${options.target}`);
			}
		}
	} };
}

//#endregion

// EXTERNAL MODULE: ./dist/.js/data.js
var data = __webpack_require__(4632);
;// CONCATENATED MODULE: ./dist/.js/engine/schema/from-valibot.js



/** What not every validator's regular expressions know, in words that all do. */
const CONTROL_CHARACTERS = String.raw `\u0000-\u001f\u007f-\u009f`;
function orNull(schema) {
    const forms = schema['anyOf'];
    return forms
        ? { ...schema, anyOf: [...forms, { type: 'null' }] }
        : { ...schema, type: [schema['type'], 'null'] };
}
function schemaOverride(schema, converted) {
    const { type, check } = schema;
    if (type === 'custom' && check === data/* isMapping */.pi)
        return { type: 'object' };
    if (type === 'nullish') {
        const [wrapped = {}] = converted['anyOf'];
        return orNull(wrapped);
    }
    if (converted['required']?.length !== 0)
        return undefined;
    return Object.fromEntries(Object.entries(converted).filter(([key]) => key !== 'required'));
}
function actionOverride(action, converted) {
    const { type, requirement } = action;
    if (type === 'check' && requirement === retry/* isPattern */.Pt)
        return { ...converted, format: 'regex' };
    if (type === 'regex' && requirement instanceof RegExp) {
        const pattern = requirement.source.replaceAll('\\P{Cc}', `[^${CONTROL_CHARACTERS}]`);
        return { ...converted, pattern };
    }
    return undefined;
}
/**
 * What a valibot schema takes, with the descriptions that stand in it.
 * @throws where there is something in it that JSON Schema cannot say
 */
function fromValibot(schema) {
    const converted = toJsonSchema(schema, {
        typeMode: 'input',
        overrideSchema: ({ valibotSchema, jsonSchema }) => schemaOverride(valibotSchema, jsonSchema),
        overrideAction: ({ valibotAction, jsonSchema }) => actionOverride(valibotAction, jsonSchema),
    });
    return Object.fromEntries(Object.entries(converted).filter(([key]) => key !== '$schema'));
}

// EXTERNAL MODULE: ./dist/.js/workflow/value-rule.js
var value_rule = __webpack_require__(3294);
;// CONCATENATED MODULE: ./dist/.js/engine/schema/json-schema.js
/** What is given of the keywords; a schema has no undefined ones. */
function given(keywords) {
    return Object.fromEntries(Object.entries(keywords).filter(([, value]) => value !== undefined));
}
function reference(definition) {
    return { $ref: `#/definitions/${definition}` };
}
/** The properties of a schema that is a mapping's. */
function propertiesOf(schema) {
    return (schema['properties'] ?? {});
}
/** The schema with more said of some of its properties. */
function refined(schema, properties) {
    const all = { ...propertiesOf(schema) };
    for (const [name, more] of Object.entries(properties))
        all[name] = { ...all[name], ...more };
    return { ...schema, properties: all };
}
/** The schema with some of its properties said anew, but for what they are and are by default. */
function restated(schema, properties) {
    const all = { ...propertiesOf(schema) };
    for (const [name, anew] of Object.entries(properties)) {
        const { description, default: fallback } = all[name] ?? {};
        all[name] = given({ description, default: fallback, ...anew });
    }
    return { ...schema, properties: all };
}
function withoutProperty(schema, name) {
    const left = Object.entries(propertiesOf(schema)).filter(([other]) => other !== name);
    return { ...schema, properties: Object.fromEntries(left) };
}

;// CONCATENATED MODULE: ./dist/.js/engine/schema/input-schema.js


/** Text with a template in it, of which only a run knows what it becomes. */
const TEMPLATE = String.raw `\{[{%#]`;
const TEMPLATE_TEXT = textMatching([TEMPLATE], 'a template');
/** Text that is converted, as `checkValue` does it. */
const TEXT_FORMS = {
    integer: String.raw `^\s*[+-]?\d+\s*$`,
    number: String.raw `^\s*[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?\s*$`,
    boolean: String.raw `^\s*(${['true', 'yes', 'on', '1', 'false', 'no', 'off', '0'].map(inAnyCase).join('|')})\s*$`,
    list: String.raw `^\s*\[`,
    mapping: String.raw `^\s*\{`,
};
function inAnyCase(word) {
    return word.replace(/[a-z]/g, (letter) => `[${letter.toUpperCase()}${letter}]`);
}
/** What JSON Schema says of values of a type, and of no others. */
function keywordsOf(type, rule) {
    const { minLength, maxLength, minimum, maximum, items } = rule;
    switch (type) {
        case 'integer':
        case 'number':
            return { minimum, maximum };
        case 'list':
            return { minItems: minLength, maxItems: maxLength, items: items && valueSchema(items) };
        default:
            return {};
    }
}
const JSON_TYPES = {
    any: '',
    string: 'string',
    integer: 'integer',
    number: 'number',
    boolean: 'boolean',
    list: 'array',
    mapping: 'object',
};
function typesOf({ type = 'any' }) {
    return typeof type === 'string' ? [type] : type;
}
/** Text that matches one of the patterns. @param expected for what editors say of other text */
function textMatching(patterns, expected) {
    const patternErrorMessage = `Expected ${expected}`;
    return { type: 'string', pattern: patterns.join('|'), patternErrorMessage };
}
/** Text in place of a value: a template, or what is converted to one of the types. */
function textSchema(rule) {
    const types = typesOf(rule);
    if (types.includes('string')) {
        const { minLength, pattern } = rule;
        return given({ minLength, pattern: pattern && `${pattern}|${TEMPLATE}` });
    }
    const forms = types.map((type) => TEXT_FORMS[type]);
    return textMatching([TEMPLATE, ...forms], `${(0,value_rule/* typeNames */.DK)(rule)}, or a template`);
}
/** @param more JSON's names of types that are taken besides */
function valueSchema(rule, more = []) {
    const types = typesOf(rule);
    if (types.includes('any'))
        return {};
    if (rule.enum) {
        const template = textMatching([TEMPLATE], `one of ${rule.enum.join(', ')}, or a template`);
        const others = more.map((type) => ({ type }));
        return { anyOf: [{ enum: rule.enum }, template, ...others] };
    }
    const keywords = types.map((type) => keywordsOf(type, rule));
    const names = [...types.map((type) => JSON_TYPES[type]), 'string', ...more];
    const all = [...keywords, textSchema(rule)].flatMap((part) => Object.entries(part));
    return given({ ...Object.fromEntries(all), type: [...new Set(names)] });
}
/** The default is told in words: as a keyword, editors would write it into the file. */
function describe({ description, default: fallback }) {
    const words = fallback === undefined ? [] : [`(default: ${JSON.stringify(fallback)})`];
    const all = [...(description === undefined ? [] : [description]), ...words];
    return all.length > 0 ? { description: all.join(' ') } : {};
}
/** What may be written as an input, from how the task declares it. */
function inputSchema(rule) {
    const scalars = rule.type === 'string' && !rule.enum ? ['number', 'boolean'] : [];
    // What is nothing is as if it were not given.
    const more = rule.required ? scalars : [...scalars, 'null'];
    return { ...describe(rule), ...valueSchema(rule, more) };
}
/** What may stand among a task's inputs; which of them must, `requiredInputs` says. */
function inputsSchema({ inputs = {}, freeInputs }) {
    const properties = Object.entries(inputs).map(([name, rule]) => [name, inputSchema(rule)]);
    return given({
        type: ['object', 'null'],
        properties: Object.fromEntries(properties),
        additionalProperties: freeInputs ? undefined : false,
    });
}
function requiredInputs({ inputs = {} }) {
    return Object.keys(inputs).filter((name) => inputs[name]?.required);
}

;// CONCATENATED MODULE: ./dist/.js/engine/schema/batch-inputs-schema.js






const COUNT = String.raw `^\s*\d+\s*$`;
const SHARE = String.raw `^\s*\d+(\.\d+)?\s*%\s*$`;
const RATE = String.raw `^\s*\d+(\.\d+)?\s*\/\s*[smh]\s*$`;
const TEXT = { type: 'string', minLength: 1 };
/** The declared inputs, with words for those that have none. */
const INPUTS = {
    ...batch_inputs/* batchInputs */.C,
    chunk_size: {
        ...batch_inputs/* batchInputs */.C['chunk_size'],
        description: 'How many items share a `batch.chunk_index`; nothing else.',
    },
    fail_fast: {
        ...batch_inputs/* batchInputs */.C['fail_fast'],
        description: 'Start no more items after the first failure.',
    },
    on_change: {
        ...batch_inputs/* batchInputs */.C['on_change'],
        description: 'Where the task has changed since the state was written: keep what is done, restart, or fail.',
    },
    on_unknown: {
        ...batch_inputs/* batchInputs */.C['on_unknown'],
        description: 'Where an item was started and never finished: rerun it, skip it, or verify by the `verify` ' +
            'task whether it was done.',
    },
};
/** A mapping that says where items come from; `items` has one of these. */
const SOURCES = {
    file: { ...TEXT, description: 'A file with an item a line, row or element.' },
    glob: {
        description: 'The files of the workspace that a pattern, or a list of patterns, finds.',
        anyOf: [TEXT, { type: 'array', items: TEXT }],
    },
    range: {
        description: 'The integers from the first one to before the second one.',
        anyOf: [
            {
                type: 'array',
                items: { anyOf: [{ type: 'integer' }, TEMPLATE_TEXT] },
                minItems: 2,
                maxItems: 2,
            },
            TEMPLATE_TEXT,
        ],
    },
    lines: { type: 'string', description: 'A text with an item a line.' },
    command: { ...TEXT, description: 'A shell command that prints an item a line.' },
};
const ITEMS = {
    ...textMatching([TEMPLATE], 'a list, a source such as {lines: TEXT}, or a template'),
    type: ['array', 'object', 'string'],
    properties: {
        ...SOURCES,
        format: {
            description: "How the items stand in the file; by default what the file's name says.",
            anyOf: [{ enum: file_items/* FORMATS */.hR }, TEMPLATE_TEXT],
        },
    },
    additionalProperties: false,
    dependencies: { format: ['file'] },
    if: { type: 'object' },
    then: { oneOf: Object.keys(SOURCES).map((name) => ({ required: [name] })) },
};
/** Each value of the mapping may also be a template, which a step's own `retry` cannot be. */
function templated(schema) {
    const properties = Object.entries(propertiesOf(schema)).map(([name, property]) => {
        const { description, default: fallback, ...rest } = property;
        return [name, given({ description, default: fallback, anyOf: [rest, TEMPLATE_TEXT] })];
    });
    return { ...schema, properties: Object.fromEntries(properties) };
}
function retryForms() {
    const [attempts, policy] = fromValibot(retry/* retrySchema */.Cd)['anyOf'];
    return {
        ...attempts,
        ...templated(policy ?? {}),
        ...textMatching([TEMPLATE, COUNT], 'a number of attempts, a mapping, or a template'),
        type: ['integer', 'object', 'string', 'null'],
    };
}
/**
 * The inputs of a batch, of which its declaration says less than there is to say: it takes them as
 * they are written, and judges them itself.
 * @param inner names of the definitions of the steps that it takes
 */
function batchInputsSchema(inner) {
    const schema = restated(inputsSchema({ inputs: INPUTS }), {
        items: ITEMS,
        key: { type: ['string', 'null'] },
        // Beside a reference nothing counts, hence the list of one.
        task: { allOf: [reference(inner.step)] },
        verify: { allOf: [reference(inner.step)] },
        steps: inner.steps,
        retry: retryForms(),
        max_failures: {
            ...textMatching([TEMPLATE, COUNT, SHARE], 'a number of items, or a share such as "5%"'),
            type: ['integer', 'string', 'null'],
            minimum: 0,
        },
        rate_limit: {
            ...textMatching([TEMPLATE, RATE], 'a rate such as "10/s"'),
            type: ['string', 'null'],
        },
    });
    return {
        ...schema,
        oneOf: [{ required: ['task'] }, { required: ['steps'] }],
        if: { properties: { on_unknown: { const: 'verify' } }, required: ['on_unknown'] },
        then: { required: ['verify'] },
    };
}

;// CONCATENATED MODULE: ./dist/.js/engine/schema/task-descriptions.js
/** What the tasks do, as an editor tells it where one is chosen. */
const TASK_DESCRIPTIONS = {
    batch: 'Runs a task, or steps, once for each item, and goes on where it stopped.',
    shell: 'Runs a shell command, or a program with its arguments.',
    python_code: 'Runs Python code in a kept interpreter; further inputs are its variables.',
    python_function: 'Calls a function of a Python module.',
    python_script: 'Runs a Python script as a program.',
    python_module: 'Runs a Python module as a program, as `python3 -m` does.',
    javascript: 'Runs the body of an async function; further inputs are its variables.',
    read_file: 'Reads a text file.',
    write_file: 'Writes a text file, at once or not at all.',
    append_file: 'Adds text to the end of a file.',
    copy_file: 'Copies a file with its mode and time.',
    move_file: 'Moves a file or a folder.',
    delete_file: 'Deletes a file; one that is not there is no error.',
    read_json: 'Reads the value of a JSON file.',
    write_json: 'Writes a value as a JSON file.',
    read_yaml: 'Reads the value of a YAML file.',
    write_yaml: 'Writes a value as a YAML file.',
    list_files: 'Lists the files of a folder that match a pattern.',
    file_utils: 'The same as `list_files`.',
    template: 'Writes a rendered template into a file.',
    'http.request': 'Sends an HTTP request.',
    notify: 'Sends a message to the log, a file, a webhook or Slack.',
    echo: 'Says a message; it is the result.',
    print_message: 'Says a message.',
    print_vars: 'Says which variables templates see here.',
    noop: 'Does nothing; its result tells its inputs.',
    fail: 'Fails with a message.',
    hello_world: 'Greets somebody, for a first try.',
    add_numbers: 'Adds two numbers, for a first try.',
    join_strings: 'Joins texts, for a first try.',
    create_greeting: 'Greets somebody by name, for a first try.',
};

;// CONCATENATED MODULE: ./dist/.js/engine/workflow-schema.js










const BATCH = 'batch';
function allTasks() {
    const builtin = [...(0,builtin_tasks/* builtinTasks */.w)()].map(([name, { options = {} }]) => [name, options]);
    return new Map([[BATCH, { inputs: batch_inputs/* batchInputs */.C }], ...builtin]);
}
/** A list of steps, or a mapping of names to steps. */
function stepsForms(definition) {
    return {
        type: ['array', 'object'],
        items: { allOf: [reference(definition), { required: ['name'] }] },
        additionalProperties: reference(definition),
    };
}
function forTask(name, then) {
    return { if: { properties: { task: { const: name } }, required: ['task'] }, then };
}
/** A built-in task, each with what it does, or one that a plug-in brings. */
function taskNames(names, anyName) {
    const builtin = names.map((name) => ({ const: name, description: TASK_DESCRIPTIONS[name] }));
    const { description, ...rest } = anyName;
    return { description, anyOf: [...builtin, rest] };
}
function ofTaskNames(step, names, more) {
    const { task = {}, ...properties } = propertiesOf(step);
    return { ...step, properties: { ...properties, task: { ...taskNames(names, task), ...more } } };
}
/** A step may also be given its inputs by the batch around it, so only outer ones are asked for. */
function needsOf(tasks) {
    return [...tasks].flatMap(([name, options]) => {
        const required = requiredInputs(options);
        if (required.length === 0)
            return [];
        const inputs = { type: 'object', required };
        return [forTask(name, { properties: { inputs }, required: ['inputs'] })];
    });
}
/** `on_error` without what only steps of a workflow can do. */
function innerOnError(onError) {
    const forms = onError['anyOf'];
    return {
        anyOf: forms.map((form) => ('properties' in form ? withoutProperty(form, 'next') : form)),
    };
}
function stepDefinitions(tasks) {
    const names = [...tasks.keys()];
    const step = { ...fromValibot(schema/* namedStepSchema */.Di), not: { required: ['condition', 'if'] } };
    const inner = refined(withoutProperty(step, 'depends_on'), {
        on_error: innerOnError(propertiesOf(step)['on_error'] ?? {}),
    });
    const innerNames = names.filter((name) => name !== BATCH);
    const inputs = reference('inputs-by-task');
    return {
        step: { ...ofTaskNames(step, names, {}), allOf: [inputs, ...needsOf(tasks)] },
        'step-of-batch': {
            ...ofTaskNames(inner, innerNames, { not: { const: BATCH } }),
            allOf: [inputs],
        },
        'inputs-by-task': {
            allOf: names.map((name) => forTask(name, { properties: { inputs: reference(`inputs-of-${name}`) } })),
        },
    };
}
function inputsDefinitions(tasks) {
    const inner = { step: 'step-of-batch', steps: stepsForms('step-of-batch') };
    const entries = [...tasks].map(([name, options]) => [
        `inputs-of-${name}`,
        name === BATCH ? batchInputsSchema(inner) : inputsSchema(options),
    ]);
    return Object.fromEntries(entries);
}
/** A param is a rule where it is a mapping with any of a rule's keys, else its default. */
function paramDefinition() {
    const rule = fromValibot(schema/* paramRuleSchema */.LS);
    const names = Object.keys(propertiesOf(rule));
    return {
        // Also outside `then`, so that an editor offers them where there is none of them yet.
        properties: propertiesOf(rule),
        if: { type: 'object', anyOf: names.map((name) => ({ required: [name] })) },
        then: { propertyNames: { enum: names } },
    };
}
function topLevel() {
    const top = fromValibot(schema/* workflowSchema */.R9);
    const { flows = {} } = propertiesOf(top);
    const flow = { type: 'object', additionalProperties: fromValibot(workflow_flows/* stepsOfFlow */.nl) };
    return refined(restated(top, { steps: stepsForms('step') }), {
        params: { additionalProperties: reference('param') },
        env: { additionalProperties: { type: ['string', 'number', 'boolean'] } },
        settings: { properties: propertiesOf(fromValibot(settings/* settingsSchema */.d)) },
        flows: refined(flows, { definitions: { items: flow } }),
    });
}
/**
 * The JSON Schema of workflow files, for editors: made of the schemas that check the files, and of
 * what the built-in tasks declare as their inputs.
 */
function workflowJsonSchema() {
    const tasks = allTasks();
    return {
        $schema: 'http://json-schema.org/draft-07/schema#',
        description: 'A workflow file of Resumable Batch.',
        ...topLevel(),
        anyOf: [{ required: ['steps'] }, { required: ['imports'] }],
        definitions: {
            ...stepDefinitions(tasks),
            param: paramDefinition(),
            ...inputsDefinitions(tasks),
        },
    };
}


/***/ })

};
