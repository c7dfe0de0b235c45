/** Put in by the build, read from @types/google-apps-script. */
declare const googleMembers: {
  readonly classes: Record<
    string,
    {
      readonly methods: Record<string, readonly (readonly string[])[]>;
      readonly values: Record<string, string>;
    }
  >;
  readonly enums: Record<string, readonly string[]>;
  readonly globals: Record<string, string>;
};

export const members = googleMembers;
