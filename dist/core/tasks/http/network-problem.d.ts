export interface NetworkProblem {
    readonly reason: string;
    readonly hint: string | undefined;
}
/** Why a request got no answer, in words; what fetch throws says "fetch failed" and hides the rest. */
export declare function networkProblem(error: unknown): NetworkProblem;
