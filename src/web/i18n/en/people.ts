import type { people as dutch } from "../nl/people.ts";
import type { SameKeys } from "../same-keys.ts";

export const people: SameKeys<typeof dutch> = {
  summary: "Correct this, then we can go on",
  notDone: "This has not been done yet",
  moment: "{{date}}, {{time}}",
  emailNone: "Fill in an e-mail address.",
  emailWrong:
    "Write a complete e-mail address, for example name@example.org. You wrote ‘{{value}}’.",
  tabs: {
    name: "Parts of this organisation",
    organisation: "Facts",
    municipality: "In brief",
    uses: "Use",
    answers: "Answers",
    likeUs: "Like us",
    likeIt: "Similar",
    colleagues: "People",
    mandates: "Mandates",
    organisationContact: "Contact",
    documents: "Documents",
    apiKeys: "Keys",
  },
  right: {
    reader: {
      name: "Reader",
      may: "Sees who may do what and reads the documents of the organisation. Changes nothing.",
    },
    editor: {
      name: "Editor",
      may: "Fills in data, adds documents and keeps the contact up to date.",
    },
    confirmer: {
      name: "Confirmer",
      may: "May do what an editor may, and confirms that the data are right.",
    },
    "mandate-holder": {
      name: "Mandate holder",
      may: "Speaks for the organisation and gives mandates to partnerships. Needs a second factor.",
    },
    administrator: {
      name: "Administrator",
      may: "Invites people and decides who may do what. Needs a second factor.",
    },
    moderator: {
      name: "Moderator",
      may: "Decides about claims, reads what is not right and invites others for the whole network. Needs a second factor.",
    },
    "portfolio-manager": {
      name: "Portfolio manager",
      may: "Keeps the overview of the joint work.",
    },
    adviser: {
      name: "Adviser",
      may: "Visits and connects people. Never answers for a municipality.",
    },
    auditor: {
      name: "Auditor",
      may: "Reads the audit trail and checks whether it is right. Needs a second factor.",
    },
  },
  until: {
    date: "until {{date}}",
    soon_one: "ends in {{count}} day",
    soon_other: "ends in {{count}} days",
    today: "ends today",
    lapsed: "ended on {{date}}",
  },
  stepUp: {
    show: {
      title: "Fill in your code first",
      why: "On this page you decide about something important. For that we ask the code of your app. It counts for {{minutes}} minutes. Do this first: then you need not type anything twice.",
      go: "Fill in your code",
    },
    setUp: {
      title: "Set up a second factor first",
      why: "On this page you decide about something important. A password alone is not enough then. Setting it up takes a few minutes.",
      go: "Set up a second factor",
    },
    otherTab: "Fill in your code (in a new tab). Then come back here and send again.",
  },
  noRight: {
    needed_one: "For this you need this right: {{rights}}.",
    needed_other: "Any one of these rights is enough: {{rights}}.",
    join: "Ask to take part",
    ask: "Ask an administrator of your organisation",
    why: "See what you may do, and why not more",
  },
  refused: {
    "platform/no-right":
      "You do not have the right to do this here. Ask an administrator of the organisation.",
    "platform/second-factor-needed":
      "For this you must show your second factor first. What you typed is still there.",
    "platform/second-factor-too-old":
      "It is too long since you filled in your code. What you typed is still there.",
    "platform/cross-site":
      "This form did not come from this site. Load the page again and do it once more.",
    "people/ended-on-command-line":
      "The right of a moderator or auditor is taken by who runs Waaier, on the server. Your own you can give up here.",
    "people/last-administrator":
      "Somebody with this right must stay. Give it to another first. Otherwise nobody can let people in.",
    "people/own-rights": "You do not confirm your own rights. Ask another administrator.",
    "people/not-a-colleague":
      "This person has no rights at this organisation any more. Invite them by mail.",
    "people/adviser-answers":
      "This person is an adviser. An adviser never answers for a municipality. Give only the right of reader.",
    "people/not-held": "This person does not have this right any more.",
    "people/unknown-person": "This person is not known here any more.",
    "people/unknown-organisation": "We do not know this organisation.",
    "people/unknown-mandate": "There is no such mandate. See below what there is now.",
    "people/mandate-ended": "This mandate was ended already.",
    "people/no-key": "This key was withdrawn already. Look below for how it stands.",
    "people/key-name-taken":
      "There is a key with this name already, and it counts. Choose another name, or withdraw that key first.",
    "people/too-many-keys": "Twenty keys count already. Withdraw one that nobody uses first.",
    "people/key-of-ended":
      "This organisation exists no more. Make the key at the organisation that came in its place.",
    "people/not-a-member":
      "A mandate goes to a partnership in which you take part. Choose one from the list.",
    "people/invited-already":
      "An invitation to this address waits already. Withdraw that one first to send a new link.",
    "people/no-invitation": "This invitation does not wait any more. It was accepted or withdrawn.",
    "people/invitation-accepted": "This invitation has been used already.",
    "people/invitation-withdrawn": "This invitation has been withdrawn. Ask for a new one.",
    "people/invitation-expired": "This invitation has expired. Ask for a new one.",
    "people/other-address":
      "This invitation went to another mail address than the one you signed in with.",
    "people/unknown-link":
      "This link does not work. Open it again from the mail, or ask for a new one.",
    "people/organisation-ended":
      "This organisation exists no more. Invite your colleague to the organisation that came in its place.",
    "people/road-closed": "This is not possible at this organisation now. Choose another way.",
    "people/claimed-already":
      "You asked this already, and an answer is to come. Withdraw that claim first to ask in another way.",
    "people/claim-closed":
      "This claim does not wait any more: it was decided, withdrawn or is too old.",
    "people/unknown-claim": "This claim is not there any more. See below what there is now.",
    "people/own-claim": "Somebody else decides about your own claim.",
    "people/same-eyes": "You said yes already. A second moderator must look too.",
    "people/no-reason": "Write why you say no. Then whoever asked knows what to do.",
    "people/wrong-period":
      "These days are not possible. The mandate begins today or later and lasts at most four years.",
  },
  refusedBy: {
    "403": "You do not have the right to do this.",
    "404": "This is not there any more. See below what there is now.",
    "409":
      "This is not possible now. Perhaps somebody else has just changed it. See below what there is now.",
    "413": "This is too large to send.",
    "429":
      "Too many requests came at once. Wait a minute and try again. What you typed is still there.",
    "503": "We cannot store it now. Try again in a few minutes. What you typed is still there.",
    other: "See whether all fields are right and try again. What you typed is still there.",
  },
  ended: {
    title: "{{name}} exists no more",
    successor:
      "Its work went to {{name}}. Rights do not go along by themselves. Do you work there now? Ask for rights there.",
    divided:
      "Rights do not go along to another organisation by themselves. See where its land went, and ask for rights there.",
    join: "Take part for {{name}}",
    look: "See where it went",
  },
  undelivered: "last mail did not arrive",
  colleagues: {
    title: "People of {{name}}",
    lead: "Who may do something for this organisation, and until when.",
    table: "Who may do what",
    count_one: "{{count}} person has rights here.",
    count_other: "{{count}} people have rights here.",
    name: "Name",
    rights: "Rights",
    you: "this is you",
    csv: "Download as CSV",
    done: {
      rights: "The rights have been saved.",
      confirm: "The rights have been extended by a year.",
      "hand-over":
        "The administration has been handed over. You are no administrator here any more.",
      invite: "The invitation has been sent. The link works for fourteen days.",
      withdraw: "The invitation is gone. The link does not work any more.",
      decide: "Your decision has been saved. Whoever asked gets a mail.",
      joined: "Welcome. You now take part for this organisation.",
    },
    change: {
      open: "Change or extend",
      openFor: "the rights of {{name}}",
      legend: "What may {{name}} do?",
      hint: "Saving extends the rights by a year at once. If you take all away, this person can do nothing here any more.",
      hintSelf: "If you take a right away, only another administrator gives it back.",
      hintOnly: "Saving does not extend what you had already. You do that below.",
      only: "This is the only administrator. This right can go once somebody else is administrator.",
      save: "Save the rights",
      confirmTitle: "Everything can stay like this",
      confirm: "Extend by a year",
      confirmFor: "the rights of {{name}}",
      notYourself:
        "Your own rights are extended by another administrator. So there is always a second who looks.",
    },
    handOver: {
      title: "Hand over the administration",
      lead: "A colleague becomes administrator in your place. You keep your other rights.",
      nobody:
        "There is no colleague yet to hand the administration over to. Invite somebody first.",
      person: "Who becomes administrator?",
      none: "Choose a colleague",
      personNone: "Choose who becomes administrator.",
      open: "Hand over",
      question:
        "You cannot undo this yourself. The new administrator can make you administrator again later.",
      yes: "Yes, hand over the administration",
      last: "You are the only administrator. Do you want to leave? Then hand over the administration first.",
    },
    invite: {
      title: "Invite a colleague",
      lead: "Your colleague gets a mail with a link. The link works once, for fourteen days.",
      email: "E-mail address of your colleague",
      emailHint: "An address at work, of one person.",
      rights: "What may your colleague do?",
      rightsHint: "Do not give more than is needed. You can change it later.",
      rightsNone: "Choose at least one right.",
      send: "Send the invitation",
    },
    invitations: {
      title: "Invitations",
      none: "No invitation waits.",
      email: "For",
      state: "State",
      by: "by {{name}}",
      waiting: "waits, until {{date}}",
      expired: "expired on {{date}}",
      about: "the invitation for {{email}}",
      withdraw: {
        open: "Withdraw",
        question:
          "The link in the mail will not work any more. You can send a new invitation later.",
        yes: "Yes, withdraw",
      },
      drop: {
        open: "Take away",
        question: "The invitation goes from this list and from your tasks.",
        yes: "Yes, take it away",
      },
      again: "Expired? Invite the same person again below.",
    },
    claims: {
      title: "Who asks to take part",
      lead: "Do you know this person? See whether the mail address is right. Call when in doubt.",
      asks: "{{name}} wants to become {{right}} here",
      email: "E-mail address",
      askedAt: "Asked on",
      explanation: "Explanation",
      own: "This is your own claim. Another administrator decides about it.",
      reason: "Reason",
      reasonHint: "Needed when you say no. Whoever asked reads this reason.",
      reasonNone: "Write why you say no. Whoever asked reads this.",
      agree: "Yes, let in",
      refuse: "No, refuse",
    },
    also: {
      title: "Also for this organisation",
      mandates: "Mandates: who may act for whom",
      contact: "Contact: whom to call or mail",
      documents: "Documents",
      apiKeys: "Keys: for programs that use our API",
      leave:
        "Do you want to leave this organisation? You do that at <account>My account</account>.",
    },
    noRight: {
      title: "You do not work for this organisation",
      text: "Only people of this organisation see who may do something here. You can see the facts of the organisation, its contact and its public documents.",
      organisation: "To the organisation",
    },
  },
  join: {
    title: "Take part for {{name}}",
    lead: "Do you work for this organisation? Then ask here to take part. Somebody else confirms that it is right.",
    road: "Who confirms that you work here?",
    roads: {
      "registered-address": {
        name: "The mail address of the organisation",
        how: "We send a mail to {{address}}. Whoever reads that mail says yes or no.",
        closed: "We know no mail address of this organisation.",
        next: "We sent a mail to the fixed mail address of the organisation. Tell your post room or reception that it is coming. When somebody says yes, you can begin at once.",
      },
      administrator: {
        name: "An administrator of the organisation",
        how_one:
          "This organisation has {{count}} administrator, who gets your question and decides.",
        how_other:
          "This organisation has {{count}} administrators. They get your question; one of them decides.",
        closed: "This organisation has no administrator yet.",
        next: "The administrators of the organisation got your question. One of them decides. Does it take long? Ask your colleagues who is administrator.",
      },
      moderators: {
        name: "Two moderators of Waaier",
        how: "Is there no other way? Then two moderators see whether it is right. That takes longer.",
        closed: "This is not possible here.",
        next: "Two moderators look at your question. They may mail you or call the organisation. Expect it to take a few working days.",
      },
    },
    closedTitle: "Not possible here now",
    closedByAdministrator: "This organisation has an administrator, who decides who takes part.",
    roadNone: "Choose who confirms that you work here.",
    right: "What do you want to be able to do?",
    rightHint: "Begin small. An administrator can give you more later.",
    rightHintFirst:
      "There is no administrator here yet. If you become one, you can invite colleagues and give them rights.",
    rightNone: "Choose what you want to be able to do.",
    explanation: "Who are you and why do you ask this?",
    explanationHint: "Write your function or department. Whoever decides reads this.",
    explanationShort_one: "Write a little more: at least 10 characters. You wrote {{count}}.",
    explanationShort_other: "Write a little more: at least 10 characters. You wrote {{count}}.",
    explanationLong: "Make this shorter: at most 1,000 characters. You wrote {{n}}.",
    send: "Send the claim",
    sent: "Your claim has been sent",
    withdrawn: "Your claim has been withdrawn.",
    next: "What happens now?",
    nextMail:
      "You get a mail as soon as there is a decision. If there is none within thirty days, your claim lapses and you can make a new one.",
    waitingTitle: "Your claim waits for a decision",
    waiting: "You asked this on {{date}}. As soon as there is a decision you get a mail.",
    withdraw: "Withdraw the claim",
    withdrawQuestion: "Nobody will decide about your claim then. You can make a new one later.",
    withdrawYes: "Yes, withdraw",
    already: "You work for this organisation already",
    alreadyText:
      "Do you want to be able to do more? Ask an administrator. You see who that is on the page People.",
    toColleagues: "To People",
    noRoad: "Nobody can confirm now that you work here",
    noRoadText: "Let us know, then we look for a way.",
    toContact: "To Contact",
    toAccount: "To My account",
  },
  invitation: {
    title: "Invitation",
    titleFor: "Take part for {{name}}",
    titleNetwork: "Take part in the whole network",
    lead: "{{by}} asks you to take part.",
    leadUnknown: "You are asked to take part.",
    offered: "What you may do then",
    until: "The invitation is valid until {{date}}.",
    signIn: "Sign in to go on",
    signInText:
      "Use the mail address to which the invitation was sent. After that you come back here.",
    toSignIn: "Sign in",
    as: "You are signed in as {{name}} ({{email}}).",
    accept: "Accept the invitation",
    secondFactor: "For this right you set up a second factor afterwards. That takes a few minutes.",
    states: {
      accepted: {
        title: "This invitation has been used already",
        text: "An invitation works once. Was it you? Then you take part already.",
      },
      withdrawn: {
        title: "This invitation has been withdrawn",
        text: "Whoever invited you withdrew the invitation. Is that not right? Ask for a new one.",
      },
      expired: {
        title: "This invitation has expired",
        text: "It was valid until {{date}}. Ask whoever invited you for a new one. It takes them half a minute.",
      },
      unknown: {
        title: "This link does not work",
        text: "Perhaps the link was not copied as a whole. Open the mail again and click the link, or copy the whole link.",
      },
      otherAddress: {
        title: "This invitation is for another mail address",
        text: "You are signed in as {{email}}. The invitation went to another address. Sign out and sign in with that address. Or ask for an invitation for this address.",
      },
    },
    toAccount: "To My account",
    toHome: "To the home page",
    toOrganisation: "To the organisation",
    welcome: "Welcome. You now take part in the whole network.",
    welcomeText:
      "At My account you see what you may do. Is a second factor needed? Then you set it up there.",
  },
  claimAnswer: {
    title: "Is this right?",
    titleFor: "Does this person work for {{name}}?",
    lead: "Somebody says they work for your organisation and wants to do so in Waaier. You read this question at the mail address of the organisation. That is why we ask you.",
    what: "Waaier is a site on which municipalities and other governments show how they work together.",
    name: "Name",
    email: "E-mail address",
    right: "Wants to become",
    explanation: "Writes",
    how: "How to know whether it is right",
    howSteps:
      "- Do you know this person, or is the name in your phone list?\n- Does the mail address end as the mail addresses of your organisation do?\n- In doubt? Call the person at the number that you know yourself.",
    warning:
      "If you say yes, this person can act for your organisation at once. You cannot undo that here.",
    until: "You can answer until {{date}}. If you do nothing, nothing happens.",
    agree: "Yes, this is right",
    refuse: "No, this is not right",
    agreed: {
      title: "Thank you. The person can begin",
      text: "We mailed the person. You need not do anything else. Did it turn out not to be right? Tell us.",
    },
    refused: {
      title: "Thank you. The person has not been let in",
      text: "We mailed the person. You need not do anything else.",
    },
    states: {
      granted: {
        title: "This question has been answered with yes already",
        text: "You need not do anything else. Is it not right? Tell us.",
      },
      refused: {
        title: "This question has been answered with no already",
        text: "The person has not been let in. You need not do anything else.",
      },
      withdrawn: {
        title: "This question is not needed any more",
        text: "The person withdrew the claim. You need not do anything.",
      },
      expired: {
        title: "This question has expired",
        text: "The person has not been let in. Does the person work with you? Let them ask again.",
      },
      unknown: {
        title: "This link does not work",
        text: "Perhaps the link was not copied as a whole. Open the mail again and click the link, or copy the whole link.",
      },
    },
    report: "Tell us",
  },
  keys: {
    title: "Keys of {{name}}",
    lead: "With a key you let a program check messages here, in the name of your organisation. A program can do no more with it.",
    list: "Our keys",
    none: "There is no key yet.",
    name: "Name and beginning",
    nameErased: "Without a name",
    madeBy: "Made",
    makerErased: "somebody who is not known here any more",
    used: "Last used",
    notUsed: "not yet",
    counts: "counts",
    withdrawn: "withdrawn on {{date}}",
    make: {
      title: "Make a key",
      lead: "Make one for each program and each environment. Then you can withdraw one without stopping the others.",
      name: "What is the key for?",
      nameHint: "For example: test environment. Do not write the name of a person here.",
      nameWrong: "Write in 3 to {{most}} characters what the key is for.",
      send: "Make the key",
    },
    made: {
      done: "The key was made",
      title: "Your new key",
      lead: "Copy the key now and keep it safe. You see it only once: we cannot look it up either. Do not send it by mail.",
      how: "How a program uses the key",
      by: "by {{name}} on {{date}}",
    },
    withdraw: {
      open: "Withdraw",
      about: "the key ‘{{name}}’",
      question:
        "Programs with this key can do nothing from that moment. You cannot undo this, but you can make a new key.",
      yes: "Yes, withdraw the key",
    },
    done: { withdraw: "The key was withdrawn" },
    noRight: {
      title: "Only an administrator sees the keys",
      text: "A key works in the name of the whole organisation. That is why an administrator makes it.",
    },
  },
  mandates: {
    title: "Mandates of {{name}}",
    lead: "A mandate is a permission: a partnership may do something in your name, for as long as you say.",
    given: "Given: who may act for us",
    received: "Received: for whom we may act",
    noneGiven: "No mandate has been given yet.",
    noneReceived: "No mandate has been received yet.",
    taker: "Partnership",
    giver: "For",
    scope: "For what",
    period: "From – until",
    state: "State",
    states: {
      future: "has yet to begin",
      counts: "counts",
      past: "over",
      ended: "ended",
    },
    endedOn: "on {{date}}",
    soon_one: "ends in {{count}} day",
    soon_other: "ends in {{count}} days",
    scopes: {
      contact: {
        name: "Contact",
        may: "The partnership may keep up to date whom to call or mail at your organisation.",
      },
      documents: {
        name: "Documents",
        may: "The partnership may add documents for you and update them.",
      },
      adoption: {
        name: "Use and answers",
        may: "The partnership may say what you use, and answer for you.",
      },
    },
    give: {
      title: "Give a mandate",
      lead: "Only to a partnership in which you take part. You can end it any day.",
      taker: "To which partnership?",
      none: "Choose a partnership",
      takerNone: "Choose a partnership.",
      scope: "What may the partnership do in your name?",
      scopeNone: "Choose at least one thing.",
      from: "From",
      until: "Until",
      untilHint: "At most four years after the beginning: the time of one council.",
      dateWrong: "Write a day as year-month-day, for example {{example}}.",
      fromPast: "Choose today or later.",
      untilBefore: "The last day lies before the first. Choose a later day.",
      untilLong: "Choose {{date}} at the latest: a mandate lasts at most four years.",
      send: "Give the mandate",
      noArrangement: "You do not take part in a partnership yet",
      noArrangementText:
        "A mandate goes to a joint arrangement in which you take part. The register has none. Is that not right? Tell us at the bottom of the page.",
    },
    end: {
      open: "End",
      about: "the mandate of {{name}}",
      question:
        "The partnership may do nothing in your name any more from now on. You cannot undo this, but you can give a new mandate.",
      yes: "Yes, end the mandate",
    },
    done: {
      give: "The mandate has been given.",
      end: "The mandate has been ended. It does not count any more.",
    },
    mayNot: "Only a mandate holder of this organisation gives and ends mandates.",
    noRight: {
      title: "You do not work for this organisation",
      text: "Only people of this organisation see its mandates.",
    },
  },
  contact: {
    title: "Contact with {{name}}",
    lead: "Whom to call or mail about working together: a role, not a person.",
    email: "E-mail address",
    phone: "Telephone",
    setAt: "Updated on",
    setFor: "Written by {{name}}, with a mandate of this organisation.",
    none: "No contact known yet",
    noneText: "Nobody has filled this in yet.",
    noneEdit: "Fill in below whom to call or mail. It takes a minute.",
    noneOther: "Do you work for this organisation? Then take part and fill it in.",
    join: "Ask to take part",
    edit: {
      title: "Change the contact",
      titleNew: "Fill in the contact",
      lead: "Everybody can read this. So name a role and an address of that role.",
      role: "Role",
      roleHint: "For example: information manager, or team leader cooperation.",
      roleShort: "Write the role: at least 2 characters.",
      roleLong: "Make this shorter: at most 120 characters.",
      email: "E-mail address of the role",
      emailHint: "For example cooperation@ or info@. Then it stays right when somebody leaves.",
      phone: "Telephone number (optional)",
      phoneHint: "A general number, for example 030 123 45 67.",
      phoneWrong:
        "Write a telephone number in digits, for example 030 123 45 67. You wrote ‘{{value}}’.",
      personal:
        "This looks like the address of a person. Everybody can read it. Rather use an address of a role. Or tick the box below.",
      sureLegend: "Are you sure?",
      sure: "This address is of a role, not of a person",
      save: "Save the contact",
    },
    personalNow: "This looks like the address of a person",
    personalNowText: "Everybody can read this address. Replace it by an address of a role.",
    done: "The contact has been saved.",
  },
};
