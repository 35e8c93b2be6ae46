import type { likeUs as dutch } from "../nl/like-us.ts";
import type { SameKeys } from "../same-keys.ts";

/** Municipalities like one of them, why, and what they use. */
export const likeUs: SameKeys<typeof dutch> = {
  crumb: "Like us",
  title: "Which municipalities are like {{name}}?",
  lead: "Who is like {{name}}, why, and whom can you call? Each municipality says what is alike and how much that counts.",
  description:
    "Municipalities like {{name}} in size, region, cooperation, use and answers. With every reason in words.",
  percent: "{{n}}%",
  counts: "counts for {{n}}",
  toWeights: "Choose what counts most",
  toUsed: "What they use ({{count}})",
  factor: {
    size: {
      name: "size",
      title: "Size",
      means: "The number of inhabitants. Half as many or twice as many is half alike.",
    },
    urbanity: {
      name: "urbanity",
      title: "Urbanity",
      means: "From very strongly urban to not urban, in five classes.",
    },
    region: {
      name: "region",
      title: "Region",
      means: "COROP area, safety region, public health service and environment service.",
    },
    arrangements: {
      name: "cooperation",
      title: "Cooperation",
      means: "In how many of its joint arrangements the other takes part as well.",
    },
    use: {
      name: "use",
      title: "Use",
      means: "What both use, or say that they do not use.",
    },
    answers: {
      name: "answers",
      title: "Answers",
      means: "To which questions both give the same answer.",
    },
  },
  sentence: {
    size: {
      same: "As many inhabitants: {{ours}}",
      nearly: "Nearly as many inhabitants: {{ours}} and {{theirs}}",
      more: "More inhabitants: {{theirs}} against {{ours}}",
      fewer: "Fewer inhabitants: {{theirs}} against {{ours}}",
    },
    urbanity: {
      same: "Both {{ours}}",
      other: "Differently urban: {{theirs}} against {{ours}}",
    },
    region: {
      all: "{{n}} of {{of}} regions the same: <names>{{names}}</names>",
      some: "{{n}} of {{of}} regions the same, such as <names>{{names}}</names>",
      unnamed: "{{n}} of {{of}} regions the same",
      none: "No region the same",
    },
    arrangements: {
      all: "Together in {{n}} of the {{of}} joint arrangements of {{us}}: <names>{{names}}</names>",
      some: "Together in {{n}} of the {{of}} joint arrangements of {{us}}, such as <names>{{names}}</names>",
      unnamed: "Together in {{n}} of the {{of}} joint arrangements of {{us}}",
      none: "Together in no joint arrangement",
    },
    use: {
      all_one: "The same use for the only solution that is known of both: <names>{{names}}</names>",
      all_other:
        "The same use for {{n}} of the {{of}} solutions that are known of both: <names>{{names}}</names>",
      some: "The same use for {{n}} of the {{of}} solutions that are known of both, such as <names>{{names}}</names>",
      unnamed_one: "The same use for the only solution that is known of both: neither uses it",
      unnamed_other:
        "The same use for {{n}} of the {{of}} solutions that are known of both: neither uses them",
      none_one: "A different use for the only solution that is known of both",
      none_other: "A different use for all {{of}} solutions that are known of both",
    },
    answers: {
      all_one: "The same answer to the only question that both answered: <names>{{names}}</names>",
      all_other:
        "The same answer to {{n}} of the {{of}} questions that both answered: <names>{{names}}</names>",
      some: "The same answer to {{n}} of the {{of}} questions that both answered, such as on <names>{{names}}</names>",
      unnamed: "The same answer to {{n}} of the {{of}} questions that both answered",
      none_one: "A different answer to the only question that both answered",
      none_other: "A different answer to all {{of}} questions that both answered",
    },
  },
  list: {
    title: "Who is like it, and why",
    csv: "CSV: who is like it",
    found_one: "{{n}} other municipality compared with {{name}}.",
    found_other:
      "All {{n}} other municipalities compared with {{name}}. The one most like it stands first.",
    silent:
      "Use could not be compared: too little is known of {{name}} and these municipalities. That does not count as ‘no’.",
    fill: "Fill in what you use",
  },
  card: {
    alike: "like {{name}}",
    population: "{{n}} inhabitants",
    populationUnknown: "Number of inhabitants not known",
    notCompared: "Not compared, because not known of one of the two: {{factors}}.",
    compare: "Put side by side",
    compareWith: "with {{name}}",
    call: "Call or mail:",
    callUnknown: "Whom to call: not known.",
    callFind: "Look it up at {{name}}",
  },
  weights: {
    title: "What counts most?",
    lead: "Choose for each part from 0 (does not count) to 5 (counts most).",
    not: "(does not count)",
    show: "Compare again",
    usual: "Back to the usual weights",
  },
  noWeights: {
    title: "Nothing counts now",
    text: "Everything stands at 0. Give at least one part a weight from 1 to 5.",
  },
  noMunicipality: {
    title: "We compare municipalities only",
    text: "{{name}} is not a municipality. Choose a municipality to see who is like it.",
    find: "Find a municipality",
  },
  reckoned: {
    title: "How we work this out",
    how: "Each part gets a figure from 0 to 100%, and counts by its weight. The figure with each sentence says how many percent it adds. Together they are the whole percentage.",
    unknown:
      "What is not known of one of the two does not count: not as ‘yes’ and not as ‘no’. We name it then. When fewer than five solutions or questions are known of both, that counts less.",
    sources:
      "Inhabitants, regions and joint arrangements come from <sources>public sources</sources>. All of this can be done with the <api>API</api> too.",
  },
  used: {
    title: "What they use, and is not known of {{name}}",
    lead_one: "Looked at is the {{count}} municipality most like {{name}}.",
    lead_other: "Looked at are the {{count}} municipalities most like {{name}}.",
    leadUsual_one:
      "Looked at is the {{count}} municipality most like {{name}} by the usual weights.",
    leadUsual_other:
      "Looked at are the {{count}} municipalities most like {{name}} by the usual weights.",
    leadNone: "Looked at are the municipalities most like {{name}}.",
    found: "Found: {{count}}.",
    csv: "CSV: what they use",
    entry: "What",
    who: "Who uses it",
    users_one: "Used by {{count}} municipality",
    users_other: "Used by {{count}} municipalities",
    more_one: "and {{count}} other",
    more_other: "and {{count}} others",
    through: "All of them through",
    known: "How much is known",
    knownOf: "Known of {{n}}",
    unknownOf: "Not known of {{n}}",
    say: "Do you use this?",
    all: "Show all {{n}}",
    fewer: "Show fewer",
    none: "Nothing found. No use is known of the municipalities like {{name}}, or it is known of {{name}} already.",
    toCatalogue: "Search the whole catalogue",
  },
};
