<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AbsenceCard</name>
    <message>
        <source>Write down the absence</source>
        <translation>Write down the absence</translation>
    </message>
    <message>
        <source>Away for a while</source>
        <translation>Away for a while</translation>
    </message>
    <message>
        <source>Leaves for good</source>
        <translation>Leaves for good</translation>
    </message>
    <message>
        <source>Who is away</source>
        <translation>Who is away</translation>
    </message>
    <message>
        <source>Who stands in</source>
        <translation>Who stands in</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>For how long</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Phone of who stands in</source>
        <translation>Phone of who stands in</translation>
    </message>
</context>
<context>
    <name>ActionCard</name>
    <message>
        <source>Add the action</source>
        <translation>Add the action</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>A verb and a result</source>
        <translation>A verb and a result</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>A person</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Of</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
</context>
<context>
    <name>ActionEntry</name>
    <message>
        <source>Finish</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Open again</translation>
    </message>
    <message>
        <source>Because: {reason}</source>
        <translation>Because: {reason}</translation>
    </message>
    <message>
        <source>Finish: {what}</source>
        <translation>Finish: {what}</translation>
    </message>
    <message>
        <source>Provisional: waits for a table with a quorum</source>
        <translation>Provisional: waits for a table with a quorum</translation>
    </message>
    <message>
        <source>Open again: {what}</source>
        <translation>Open again: {what}</translation>
    </message>
    <message numerus="yes">
        <source>Not done %n time(s). The next one is asked.</source>
        <translation>
            <numerusform>Not done %n time. The next one is asked.</numerusform>
            <numerusform>Not done %n times. The next one is asked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActionLineView</name>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Did not work</source>
        <translation>Did not work</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation>Done: {what}</translation>
    </message>
    <message>
        <source>Open: {case}</source>
        <translation>Open: {case}</translation>
    </message>
    <message>
        <source>Did not work: {what}</source>
        <translation>Did not work: {what}</translation>
    </message>
</context>
<context>
    <name>AddendumCard</name>
    <message>
        <source>Add this</source>
        <translation>Add this</translation>
    </message>
    <message>
        <source>What is to be added or corrected</source>
        <translation>What is to be added or corrected</translation>
    </message>
</context>
<context>
    <name>AdditionCard</name>
    <message>
        <source>Add this to the story</source>
        <translation>Add this to the story</translation>
    </message>
    <message>
        <source>Addition</source>
        <translation>Addition</translation>
    </message>
    <message>
        <source>Addition to the core story</source>
        <translation>Addition to the core story</translation>
    </message>
    <message>
        <source>Your name and the moment stand beside it. The approved text stays as it is.</source>
        <translation>Your name and the moment stand beside it. The approved text stays as it is.</translation>
    </message>
</context>
<context>
    <name>AdviceDialog</name>
    <message>
        <source>Advice without a case</source>
        <translation>Advice without a case</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>Who asked</translation>
    </message>
    <message>
        <source>Organisation or role, no names</source>
        <translation>Organisation or role, no names</translation>
    </message>
    <message>
        <source>What was the question</source>
        <translation>What was the question</translation>
    </message>
    <message>
        <source>What did you advise</source>
        <translation>What did you advise</translation>
    </message>
    <message>
        <source>Count this advice</source>
        <translation>Count this advice</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) advised so far</source>
        <translation>
            <numerusform>%n time advised so far</numerusform>
            <numerusform>%n times advised so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AfterCasePart</name>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>For which organisation</source>
        <translation>For which organisation</translation>
    </message>
    <message>
        <source>Each organisation gets the parts its sharing decisions allow.</source>
        <translation>Each organisation gets the parts its sharing decisions allow.</translation>
    </message>
    <message>
        <source>Lock the minutes</source>
        <translation>Lock the minutes</translation>
    </message>
    <message>
        <source>Add a correction</source>
        <translation>Add a correction</translation>
    </message>
    <message>
        <source>Decisions and actions</source>
        <translation>Decisions and actions</translation>
    </message>
    <message>
        <source>Who reported</source>
        <translation>Who reported</translation>
    </message>
    <message>
        <source>Show the answer as paper</source>
        <translation>Show the answer as paper</translation>
    </message>
    <message>
        <source>Text for another system</source>
        <translation>Text for another system</translation>
    </message>
    <message>
        <source>{organisation}: the whole</source>
        <translation>{organisation}: the whole</translation>
    </message>
    <message>
        <source>Locked by {chair}, {moment}</source>
        <translation>Locked by {chair}, {moment}</translation>
    </message>
    <message>
        <source>Can be corrected until {moment}</source>
        <translation>Can be corrected until {moment}</translation>
    </message>
    <message>
        <source>The locked text and its check number do not belong together. Call the chair.</source>
        <translation>The locked text and its check number do not belong together. Call the chair.</translation>
    </message>
    <message>
        <source>These minutes were locked twice, with different texts. The first counts here.</source>
        <translation>These minutes were locked twice, with different texts. The first counts here.</translation>
    </message>
</context>
<context>
    <name>AfterPanel</name>
    <message>
        <source>Back to the meeting</source>
        <translation>Back to the meeting</translation>
    </message>
    <message>
        <source>Minutes of every case</source>
        <translation>Minutes of every case</translation>
    </message>
    <message>
        <source>Duty page</source>
        <translation>Duty page</translation>
    </message>
    <message>
        <source>The decisions went out</source>
        <translation>The decisions went out</translation>
    </message>
    <message>
        <source>The duty page of this meeting is not on paper yet. Put it in the duty binder.</source>
        <translation>The duty page of this meeting is not on paper yet. Put it in the duty binder.</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Open the case</translation>
    </message>
    <message>
        <source>After the meeting</source>
        <translation>After the meeting</translation>
    </message>
    <message>
        <source>It left, and that is written down in the case.</source>
        <translation>It left, and that is written down in the case.</translation>
    </message>
    <message>
        <source>The decisions are out, that is written down</source>
        <translation>The decisions are out, that is written down</translation>
    </message>
    <message>
        <source>Written down: the decisions went out. Their term stops in every case.</source>
        <translation>Written down: the decisions went out. Their term stops in every case.</translation>
    </message>
    <message>
        <source>Written down how the call went.</source>
        <translation>Written down how the call went.</translation>
    </message>
    <message>
        <source>The minutes are locked. A correction stands beside them from now on.</source>
        <translation>The minutes are locked. A correction stands beside them from now on.</translation>
    </message>
</context>
<context>
    <name>AfterPaperView</name>
    <message>
        <source>This organisation has no ground to know this case, or was out for it. There is no paper.</source>
        <translation>This organisation has no ground to know this case, or was out for it. There is no paper.</translation>
    </message>
    <message>
        <source>Print now</source>
        <translation>Print now</translation>
    </message>
    <message>
        <source>Save under a neutral name</source>
        <translation>Save under a neutral name</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Answer to who reported</source>
        <translation>Answer to who reported</translation>
    </message>
    <message>
        <source>Call note</source>
        <translation>Call note</translation>
    </message>
    <message>
        <source>Duty page</source>
        <translation>Duty page</translation>
    </message>
    <message>
        <source>The paper as it will be</source>
        <translation>The paper as it will be</translation>
    </message>
</context>
<context>
    <name>AgendaList</name>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Alt and arrows move a case, Delete takes it off, Enter opens it.</source>
        <translation>Alt and arrows move a case, Delete takes it off, Enter opens it.</translation>
    </message>
</context>
<context>
    <name>AgreedCard</name>
    <message>
        <source>Write down the answer</source>
        <translation>Write down the answer</translation>
    </message>
    <message>
        <source>Does the victim agree with this contact person</source>
        <translation>Does the victim agree with this contact person</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Write down their answer</source>
        <translation>Write down their answer</translation>
    </message>
    <message>
        <source>Accepts</source>
        <translation>Accepts</translation>
    </message>
    <message>
        <source>Declines</source>
        <translation>Declines</translation>
    </message>
    <message>
        <source>Their answer</source>
        <translation>Their answer</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Who answers</translation>
    </message>
    <message>
        <source>Phone of who answers</source>
        <translation>Phone of who answers</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>When is the first contact</source>
        <translation>When is the first contact</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>First contact</translation>
    </message>
    <message>
        <source>tomorrow 10:00</source>
        <translation>tomorrow 10:00</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Why not</translation>
    </message>
    <message>
        <source>What is possible instead</source>
        <translation>What is possible instead</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>By phone</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>On paper</translation>
    </message>
    <message>
        <source>By mail</source>
        <translation>By mail</translation>
    </message>
    <message>
        <source>How it was told</source>
        <translation>How it was told</translation>
    </message>
    <message>
        <source>Write down the answer</source>
        <translation>Write down the answer</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Known</translation>
    </message>
    <message>
        <source>Nothing known</source>
        <translation>Nothing known</translation>
    </message>
    <message>
        <source>How it came in</source>
        <translation>How it came in</translation>
    </message>
    <message>
        <source>Known to them</source>
        <translation>Known to them</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Facts</translation>
    </message>
    <message>
        <source>One a line, with source and date: police, 28 Sep</source>
        <translation>One a line, with source and date: police, 28 Sep</translation>
    </message>
    <message>
        <source>Professional opinion</source>
        <translation>Professional opinion</translation>
    </message>
    <message>
        <source>May be shared, on which ground</source>
        <translation>May be shared, on which ground</translation>
    </message>
    <message>
        <source>Not shared, because</source>
        <translation>Not shared, because</translation>
    </message>
    <message>
        <source>What they can offer</source>
        <translation>What they can offer</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>Who answered</translation>
    </message>
    <message>
        <source>May be shared: {what}</source>
        <translation>May be shared: {what}</translation>
    </message>
    <message>
        <source>Can offer: {offer}</source>
        <translation>Can offer: {offer}</translation>
    </message>
    <message>
        <source>Which question</source>
        <translation>Which question</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>What do we know now</source>
        <translation>What do we know now</translation>
    </message>
    <message>
        <source>Or why it does not matter any more.</source>
        <translation>Or why it does not matter any more.</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>You only read: in this vault changes are missing, and nothing can be saved.</source>
        <translation>You only read: in this vault changes are missing, and nothing can be saved.</translation>
    </message>
    <message numerus="yes">
        <source>%n wrong passphrase(s) came before yours. Was that not you? Tell your ICT.</source>
        <translation>
            <numerusform>%n wrong passphrase came before yours. Was that not you? Tell your ICT.</numerusform>
            <numerusform>%n wrong passphrases came before yours. Was that not you? Tell your ICT.</numerusform>
        </translation>
    </message>
    <message>
        <source>This vault stands here for the first time: it is a copy, or it was moved. Use one of them.</source>
        <translation>This vault stands here for the first time: it is a copy, or it was moved. Use one of them.</translation>
    </message>
</context>
<context>
    <name>AskingBlock</name>
    <message>
        <source>Asks for a place</source>
        <translation>Asks for a place</translation>
    </message>
    <message>
        <source>Nothing asks for a place on this laptop.</source>
        <translation>Nothing asks for a place on this laptop.</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Fewer</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>All {count}</translation>
    </message>
</context>
<context>
    <name>AskingRowView</name>
    <message>
        <source>Put on the agenda</source>
        <translation>Put on the agenda</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Open the case</translation>
    </message>
    <message>
        <source>Put on the agenda: {case}</source>
        <translation>Put on the agenda: {case}</translation>
    </message>
    <message>
        <source>Open the case: {case}</source>
        <translation>Open the case: {case}</translation>
    </message>
</context>
<context>
    <name>AttendanceSheet</name>
    <message>
        <source>Everybody here promised secrecy</source>
        <translation>Everybody here promised secrecy</translation>
    </message>
    <message>
        <source>At the table</source>
        <translation>At the table</translation>
    </message>
    <message>
        <source>Press the key of a chair until it says how it is. Who is there needs no key.</source>
        <translation>Press the key of a chair until it says how it is. Who is there needs no key.</translation>
    </message>
    <message>
        <source>Somebody by name</source>
        <translation>Somebody by name</translation>
    </message>
    <message>
        <source>{key}   {name}: {how}</source>
        <translation>{key}   {name}: {how}</translation>
    </message>
    <message>
        <source>Must not see this case: {who}</source>
        <translation>Must not see this case: {who}</translation>
    </message>
    <message>
        <source>Promise of secrecy still needed this year: {who}</source>
        <translation>Promise of secrecy still needed this year: {who}</translation>
    </message>
</context>
<context>
    <name>BeforehandCard</name>
    <message>
        <source>Write this down</source>
        <translation>Write this down</translation>
    </message>
    <message>
        <source>a. What to talk about</source>
        <translation>a. What to talk about</translation>
    </message>
    <message>
        <source>What not to talk about</source>
        <translation>What not to talk about</translation>
    </message>
    <message>
        <source>b. What is most important</source>
        <translation>b. What is most important</translation>
    </message>
    <message>
        <source>c. Who may know</source>
        <translation>c. Who may know</translation>
    </message>
    <message>
        <source>d. How to be there</source>
        <translation>d. How to be there</translation>
    </message>
    <message>
        <source>Not asked, because</source>
        <translation>Not asked, because</translation>
    </message>
</context>
<context>
    <name>BehalfRow</name>
    <message>
        <source>On behalf of which organisation</source>
        <translation>On behalf of which organisation</translation>
    </message>
    <message>
        <source>On behalf of whom</source>
        <translation>On behalf of whom</translation>
    </message>
    <message>
        <source>How this came in</source>
        <translation>How this came in</translation>
    </message>
    <message>
        <source>When this came in</source>
        <translation>When this came in</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>today 13:30</source>
        <translation>today 13:30</translation>
    </message>
    <message>
        <source>Type on behalf of this person</source>
        <translation>Type on behalf of this person</translation>
    </message>
    <message>
        <source>Type in my own name again</source>
        <translation>Type in my own name again</translation>
    </message>
    <message>
        <source>On behalf of somebody else</source>
        <translation>On behalf of somebody else</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Name and role</source>
        <translation>Name and role</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>by phone, on paper, at the table</source>
        <translation>by phone, on paper, at the table</translation>
    </message>
    <message>
        <source>What you type here is on behalf of {name}</source>
        <translation>What you type here is on behalf of {name}</translation>
    </message>
</context>
<context>
    <name>BoardBlock</name>
    <message>
        <source>Preparation</source>
        <translation>Preparation</translation>
    </message>
    <message>
        <source>Everybody answered. Nothing to run after.</source>
        <translation>Everybody answered. Nothing to run after.</translation>
    </message>
</context>
<context>
    <name>BoardRowView</name>
    <message>
        <source>Prepare: {case}</source>
        <translation>Prepare: {case}</translation>
    </message>
</context>
<context>
    <name>BugWindow</name>
    <message>
        <source>Copy details</source>
        <translation>Copy details</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>The program made a mistake</source>
        <translation>The program made a mistake</translation>
    </message>
    <message>
        <source>What the screen called saved is saved. What you were typing is kept as a draft. You can go on; if the screen looks wrong, lock with Ctrl+L and unlock again.</source>
        <translation>What the screen called saved is saved. What you were typing is kept as a draft. You can go on; if the screen looks wrong, lock with Ctrl+L and unlock again.</translation>
    </message>
    <message>
        <source>The details hold no names and nothing of any case. Give them to your ICT.</source>
        <translation>The details hold no names and nothing of any case. Give them to your ICT.</translation>
    </message>
</context>
<context>
    <name>BundleCard</name>
    <message>
        <source>Share this</source>
        <translation>Share this</translation>
    </message>
    <message>
        <source>Said, to me, now</source>
        <translation>Said, to me, now</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation>In writing</translation>
    </message>
    <message>
        <source>Through an interpreter</source>
        <translation>Through an interpreter</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>Otherwise</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>How was this established</source>
        <translation>How was this established</translation>
    </message>
    <message>
        <source>{bundle}: share with {receiver}</source>
        <translation>{bundle}: share with {receiver}</translation>
    </message>
    <message>
        <source>For: {purpose}. Ground: {ground}. Until {days} days from now.</source>
        <translation>For: {purpose}. Ground: {ground}. Until {days} days from now.</translation>
    </message>
</context>
<context>
    <name>CallCard</name>
    <message>
        <source>Agree on the call</source>
        <translation>Agree on the call</translation>
    </message>
    <message>
        <source>When to call</source>
        <translation>When to call</translation>
    </message>
    <message>
        <source>Who calls the victim</source>
        <translation>Who calls the victim</translation>
    </message>
    <message>
        <source>Who calls</source>
        <translation>Who calls</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>tomorrow 10:00</source>
        <translation>tomorrow 10:00</translation>
    </message>
    <message>
        <source>Outside the hours that are safe to call</source>
        <translation>Outside the hours that are safe to call</translation>
    </message>
    <message>
        <source>It appears on Today of who keeps this vault, with the plate above it.</source>
        <translation>It appears on Today of who keeps this vault, with the plate above it.</translation>
    </message>
    <message>
        <source>Call the victim</source>
        <translation>Call the victim</translation>
    </message>
</context>
<context>
    <name>CallPanel</name>
    <message>
        <source>Call the victim</source>
        <translation>Call the victim</translation>
    </message>
    <message>
        <source>Within a working day, inside the safe hours</source>
        <translation>Within a working day, inside the safe hours</translation>
    </message>
    <message>
        <source>Show the call note as paper</source>
        <translation>Show the call note as paper</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Reached</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Not reached</translation>
    </message>
    <message>
        <source>Not safe</source>
        <translation>Not safe</translation>
    </message>
    <message>
        <source>Call the victim about the table</source>
        <translation>Call the victim about the table</translation>
    </message>
    <message>
        <source>Find a safe way to tell the victim the outcome</source>
        <translation>Find a safe way to tell the victim the outcome</translation>
    </message>
    <message>
        <source>again {moment}</source>
        <translation>again {moment}</translation>
    </message>
    <message>
        <source>no safe hour is known</source>
        <translation>no safe hour is known</translation>
    </message>
</context>
<context>
    <name>CancelPanel</name>
    <message>
        <source>Why this meeting does not happen</source>
        <translation>Why this meeting does not happen</translation>
    </message>
    <message>
        <source>Write down that it does not happen</source>
        <translation>Write down that it does not happen</translation>
    </message>
    <message>
        <source>It does happen</source>
        <translation>It does happen</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Draft kept {time}</source>
        <translation>Draft kept {time}</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Saved {time}</translation>
    </message>
</context>
<context>
    <name>CardFold</name>
    <message>
        <source>Saved {time}</source>
        <translation>Saved {time}</translation>
    </message>
</context>
<context>
    <name>CaseAtTable</name>
    <message>
        <source>Back to the meeting</source>
        <translation>Back to the meeting</translation>
    </message>
    <message>
        <source>Print its page</source>
        <translation>Print its page</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Open the case</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Preparation</translation>
    </message>
    <message>
        <source>Who heard the name</source>
        <translation>Who heard the name</translation>
    </message>
    <message>
        <source>The victim, beforehand</source>
        <translation>The victim, beforehand</translation>
    </message>
    <message>
        <source>Why this case is on the table</source>
        <translation>Why this case is on the table</translation>
    </message>
    <message>
        <source>Nobody wrote down yet what the victim says</source>
        <translation>Nobody wrote down yet what the victim says</translation>
    </message>
    <message>
        <source>{done} of {count} ready</source>
        <translation>{done} of {count} ready</translation>
    </message>
</context>
<context>
    <name>CaseHeader</name>
    <message>
        <source>Responsible now</source>
        <translation>Responsible now</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>No name yet</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nobody yet</translation>
    </message>
    <message>
        <source>Stands in: {who}</source>
        <translation>Stands in: {who}</translation>
    </message>
    <message>
        <source>Tonight: {numbers}</source>
        <translation>Tonight: {numbers}</translation>
    </message>
    <message>
        <source>Interview: none</source>
        <translation>Interview: none</translation>
    </message>
    <message>
        <source>Interview: planned</source>
        <translation>Interview: planned</translation>
    </message>
    <message>
        <source>Interview: held</source>
        <translation>Interview: held</translation>
    </message>
</context>
<context>
    <name>CaseRow</name>
    <message>
        <source>minutes locked</source>
        <translation>minutes locked</translation>
    </message>
    <message>
        <source>minutes not locked yet</source>
        <translation>minutes not locked yet</translation>
    </message>
    <message>
        <source>victim told</source>
        <translation>victim told</translation>
    </message>
    <message>
        <source>victim not told yet</source>
        <translation>victim not told yet</translation>
    </message>
</context>
<context>
    <name>CaseTable</name>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
</context>
<context>
    <name>CasesView</name>
    <message>
        <source>Advice without a case</source>
        <translation>Advice without a case</translation>
    </message>
    <message>
        <source>New first contact</source>
        <translation>New first contact</translation>
    </message>
    <message>
        <source>Find a case</source>
        <translation>Find a case</translation>
    </message>
    <message>
        <source>Which cases</source>
        <translation>Which cases</translation>
    </message>
    <message>
        <source>My organisation</source>
        <translation>My organisation</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Alias, number or who works on it</source>
        <translation>Alias, number or who works on it</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Not found on this laptop. Ctrl+K looks in every text.</source>
        <translation>Not found on this laptop. Ctrl+K looks in every text.</translation>
    </message>
    <message>
        <source>No cases here yet. Begin with a first contact.</source>
        <translation>No cases here yet. Begin with a first contact.</translation>
    </message>
</context>
<context>
    <name>ChosenView</name>
    <message>
        <source>Begin the meeting</source>
        <translation>Begin the meeting</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Minutes and what follows</source>
        <translation>Minutes and what follows</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>It does not happen</source>
        <translation>It does not happen</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>No case is on this agenda yet. Put one on it below.</source>
        <translation>No case is on this agenda yet. Put one on it below.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Prepare this case</source>
        <translation>Prepare this case</translation>
    </message>
    <message>
        <source>Take off the agenda</source>
        <translation>Take off the agenda</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with the meeting</source>
        <translation>Go on with the meeting</translation>
    </message>
</context>
<context>
    <name>ClockDecisionCard</name>
    <message>
        <source>Write this down</source>
        <translation>Write this down</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Declined</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Not needed</translation>
    </message>
    <message>
        <source>How did it end: {term}</source>
        <translation>How did it end: {term}</translation>
    </message>
    <message>
        <source>How did it end</source>
        <translation>How did it end</translation>
    </message>
    <message>
        <source>Reason: {term}</source>
        <translation>Reason: {term}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Needed when it is not needed.</source>
        <translation>Needed when it is not needed.</translation>
    </message>
</context>
<context>
    <name>ClockEntry</name>
    <message>
        <source>Settle</source>
        <translation>Settle</translation>
    </message>
    <message>
        <source>Settle: {term}</source>
        <translation>Settle: {term}</translation>
    </message>
</context>
<context>
    <name>CloseSheet</name>
    <message>
        <source>Who should be at the table</source>
        <translation>Who should be at the table</translation>
    </message>
    <message>
        <source>End this case</source>
        <translation>End this case</translation>
    </message>
    <message>
        <source>Postpone to the next table</source>
        <translation>Postpone to the next table</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) still needed</source>
        <translation>
            <numerusform>%n thing still needed</numerusform>
            <numerusform>%n things still needed</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is there.</source>
        <translation>Everything is there.</translation>
    </message>
    <message>
        <source>Why now, and what is new</source>
        <translation>Why now, and what is new</translation>
    </message>
    <message>
        <source>Call the victim</source>
        <translation>Call the victim</translation>
    </message>
</context>
<context>
    <name>ClosingCard</name>
    <message>
        <source>Close the case</source>
        <translation>Close the case</translation>
    </message>
    <message>
        <source>Why close</source>
        <translation>Why close</translation>
    </message>
    <message>
        <source>What the victim chose</source>
        <translation>What the victim chose</translation>
    </message>
    <message>
        <source>Whom the victim may call later</source>
        <translation>Whom the victim may call later</translation>
    </message>
    <message>
        <source>Name and phone number.</source>
        <translation>Name and phone number.</translation>
    </message>
    <message>
        <source>Care for a child or danger to life stays open on its own ground.</source>
        <translation>Care for a child or danger to life stays open on its own ground.</translation>
    </message>
</context>
<context>
    <name>ClosingSection</name>
    <message>
        <source>Closing</source>
        <translation>Closing</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Still open</translation>
    </message>
    <message>
        <source>Nothing is open on this laptop.</source>
        <translation>Nothing is open on this laptop.</translation>
    </message>
    <message>
        <source>Action: {what}</source>
        <translation>Action: {what}</translation>
    </message>
    <message numerus="yes">
        <source>%n handover(s) under way</source>
        <translation>
            <numerusform>%n handover under way</numerusform>
            <numerusform>%n handovers under way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) running</source>
        <translation>
            <numerusform>%n term running</numerusform>
            <numerusform>%n terms running</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed: {day}</source>
        <translation>Closed: {day}</translation>
    </message>
    <message>
        <source>The victim chose: {talk}</source>
        <translation>The victim chose: {talk}</translation>
    </message>
    <message>
        <source>May call later: {who}</source>
        <translation>May call later: {who}</translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>Heard</source>
        <translation>Heard</translation>
    </message>
    <message>
        <source>The six words you hear</source>
        <translation>The six words you hear</translation>
    </message>
    <message>
        <source>Quiets the term. It is not an acceptance.</source>
        <translation>Quiets the term. It is not an acceptance.</translation>
    </message>
</context>
<context>
    <name>ConflictView</name>
    <message>
        <source>Or leave it open: both stay.</source>
        <translation>Or leave it open: both stay.</translation>
    </message>
    <message>
        <source>Choose this</source>
        <translation>Choose this</translation>
    </message>
    <message>
        <source>Choose {value}</source>
        <translation>Choose {value}</translation>
    </message>
</context>
<context>
    <name>ConsultationCard</name>
    <message>
        <source>Write down the consultation</source>
        <translation>Write down the consultation</translation>
    </message>
    <message>
        <source>Anyone may begin this, at any hour. It comes to the next table by itself.</source>
        <translation>Anyone may begin this, at any hour. It comes to the next table by itself.</translation>
    </message>
    <message>
        <source>Who is on the line</source>
        <translation>Who is on the line</translation>
    </message>
    <message>
        <source>Is it safe now</source>
        <translation>Is it safe now</translation>
    </message>
    <message>
        <source>Who does what, before when</source>
        <translation>Who does what, before when</translation>
    </message>
    <message>
        <source>Next moment</source>
        <translation>Next moment</translation>
    </message>
    <message>
        <source>Who calls the victim</source>
        <translation>Who calls the victim</translation>
    </message>
    <message>
        <source>tomorrow 10:00</source>
        <translation>tomorrow 10:00</translation>
    </message>
</context>
<context>
    <name>ContactMomentCard</name>
    <message>
        <source>Write down the contact</source>
        <translation>Write down the contact</translation>
    </message>
    <message>
        <source>What kind of contact</source>
        <translation>What kind of contact</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>In a few words</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>yesterday 16:00</source>
        <translation>yesterday 16:00</translation>
    </message>
</context>
<context>
    <name>ContactPersonCard</name>
    <message>
        <source>Name the contact person</source>
        <translation>Name the contact person</translation>
    </message>
    <message>
        <source>Name of the contact person</source>
        <translation>Name of the contact person</translation>
    </message>
    <message>
        <source>Organisation of the contact person</source>
        <translation>Organisation of the contact person</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>If not there</source>
        <translation>If not there</translation>
    </message>
    <message>
        <source>Phone if not there</source>
        <translation>Phone if not there</translation>
    </message>
    <message>
        <source>The victim asks for it</source>
        <translation>The victim asks for it</translation>
    </message>
    <message>
        <source>We propose it</source>
        <translation>We propose it</translation>
    </message>
    <message>
        <source>Whose idea is this</source>
        <translation>Whose idea is this</translation>
    </message>
    <message>
        <source>Adds a link, number {count}: {name} is the contact person until the victim agrees.</source>
        <translation>Adds a link, number {count}: {name} is the contact person until the victim agrees.</translation>
    </message>
</context>
<context>
    <name>CoordinationSection</name>
    <message>
        <source>At the table</source>
        <translation>At the table</translation>
    </message>
    <message>
        <source>Five things a new case needs</source>
        <translation>Five things a new case needs</translation>
    </message>
    <message>
        <source>Decide again</source>
        <translation>Decide again</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Ask to look again</source>
        <translation>Ask to look again</translation>
    </message>
    <message>
        <source>Away or leaving</source>
        <translation>Away or leaving</translation>
    </message>
    <message>
        <source>Add a decision</source>
        <translation>Add a decision</translation>
    </message>
    <message>
        <source>No decision needed</source>
        <translation>No decision needed</translation>
    </message>
    <message>
        <source>Write down that it was told</source>
        <translation>Write down that it was told</translation>
    </message>
    <message>
        <source>Fixed contact person</source>
        <translation>Fixed contact person</translation>
    </message>
    <message>
        <source>Decisions and actions</source>
        <translation>Decisions and actions</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Told</translation>
    </message>
    <message>
        <source>Coordination</source>
        <translation>Coordination</translation>
    </message>
    <message>
        <source>Is somebody needed who keeps it together?</source>
        <translation>Is somebody needed who keeps it together?</translation>
    </message>
    <message>
        <source>Who calls the victim, and when</source>
        <translation>Who calls the victim, and when</translation>
    </message>
    <message>
        <source>{there} of {all}</source>
        <translation>{there} of {all}</translation>
    </message>
    <message>
        <source>Speaks for it</source>
        <translation>Speaks for it</translation>
    </message>
    <message>
        <source>Speaks against it</source>
        <translation>Speaks against it</translation>
    </message>
    <message>
        <source>Look again: {why}, since {day}</source>
        <translation>Look again: {why}, since {day}</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>Coordinates: {who}</source>
        <translation>Coordinates: {who}</translation>
    </message>
    <message>
        <source>Stands in: {who}</source>
        <translation>Stands in: {who}</translation>
    </message>
    <message>
        <source>Organisation in this decision: {who}</source>
        <translation>Organisation in this decision: {who}</translation>
    </message>
    <message>
        <source>The victim: {words}</source>
        <translation>The victim: {words}</translation>
    </message>
    <message>
        <source>Look again: {day}</source>
        <translation>Look again: {day}</translation>
    </message>
    <message>
        <source>Coordinated before: {names}</source>
        <translation>Coordinated before: {names}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposed: {name}</source>
        <translation>Proposed: {name}</translation>
    </message>
    <message>
        <source>Becomes the contact person when the victim agrees. Until then nothing changes for the victim.</source>
        <translation>Becomes the contact person when the victim agrees. Until then nothing changes for the victim.</translation>
    </message>
    <message>
        <source>If not there: {who}</source>
        <translation>If not there: {who}</translation>
    </message>
    <message>
        <source>The victim agrees: {answer}</source>
        <translation>The victim agrees: {answer}</translation>
    </message>
    <message>
        <source>Before: {names}</source>
        <translation>Before: {names}</translation>
    </message>
</context>
<context>
    <name>Curtain</name>
    <message>
        <source>Hidden screen</source>
        <translation>Hidden screen</translation>
    </message>
    <message>
        <source>Show the screen again (F9)</source>
        <translation>Show the screen again (F9)</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>One moment</translation>
    </message>
</context>
<context>
    <name>DecisionCard</name>
    <message>
        <source>Write down the decision</source>
        <translation>Write down the decision</translation>
    </message>
    <message>
        <source>Coordination</source>
        <translation>Coordination</translation>
    </message>
    <message>
        <source>Who keeps it together</source>
        <translation>Who keeps it together</translation>
    </message>
    <message>
        <source>Why this decision</source>
        <translation>Why this decision</translation>
    </message>
    <message>
        <source>Organisation that coordinates</source>
        <translation>Organisation that coordinates</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Which organisation</source>
        <translation>Which organisation</translation>
    </message>
    <message>
        <source>Who coordinates</source>
        <translation>Who coordinates</translation>
    </message>
    <message>
        <source>Who stands in</source>
        <translation>Who stands in</translation>
    </message>
    <message>
        <source>What the victim thinks of it</source>
        <translation>What the victim thinks of it</translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation>Look again on</translation>
    </message>
    <message>
        <source>Write down this decision</source>
        <translation>Write down this decision</translation>
    </message>
    <message>
        <source>With</source>
        <translation>With</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>With whom</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>How much</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Ground</translation>
    </message>
    <message>
        <source>On which ground</source>
        <translation>On which ground</translation>
    </message>
    <message>
        <source>What does this organisation need it for?</source>
        <translation>What does this organisation need it for?</translation>
    </message>
    <message>
        <source>What shows the ground</source>
        <translation>What shows the ground</translation>
    </message>
    <message>
        <source>Who said yes and how, or the number of the decision</source>
        <translation>Who said yes and how, or the number of the decision</translation>
    </message>
    <message>
        <source>For how many days</source>
        <translation>For how many days</translation>
    </message>
    <message>
        <source>Does the victim know?</source>
        <translation>Does the victim know?</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>Decisions</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>Differing judgement</source>
        <translation>Differing judgement</translation>
    </message>
    <message>
        <source>End this case</source>
        <translation>End this case</translation>
    </message>
    <message>
        <source>Add a decision</source>
        <translation>Add a decision</translation>
    </message>
    <message>
        <source>Nothing decided yet.</source>
        <translation>Nothing decided yet.</translation>
    </message>
    <message>
        <source>there</source>
        <translation>there</translation>
    </message>
    <message>
        <source>still needed</source>
        <translation>still needed</translation>
    </message>
</context>
<context>
    <name>DissentCard</name>
    <message>
        <source>Write this judgement down</source>
        <translation>Write this judgement down</translation>
    </message>
    <message>
        <source>Whose judgement</source>
        <translation>Whose judgement</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>What is judged otherwise, and why</source>
        <translation>What is judged otherwise, and why</translation>
    </message>
</context>
<context>
    <name>DocumentSide</name>
    <message>
        <source>Language of the paper</source>
        <translation>Language of the paper</translation>
    </message>
    <message>
        <source>Print now</source>
        <translation>Print now</translation>
    </message>
    <message>
        <source>Save as “afspraken”</source>
        <translation>Save as “afspraken”</translation>
    </message>
    <message>
        <source>How it comes on paper</source>
        <translation>How it comes on paper</translation>
    </message>
    <message>
        <source>The paper as it will be</source>
        <translation>The paper as it will be</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation type="unfinished">
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is known yet that stands on this paper.</source>
        <translation>Nothing is known yet that stands on this paper.</translation>
    </message>
    <message>
        <source>Nobody said that this paper is safe to take home. It stays with the contact person.</source>
        <translation>Nobody said that this paper is safe to take home. It stays with the contact person.</translation>
    </message>
    <message>
        <source>Internal: never give this to the victim.</source>
        <translation>Internal: never give this to the victim.</translation>
    </message>
    <message>
        <source>Print, stays with the contact</source>
        <translation>Print, stays with the contact</translation>
    </message>
    <message>
        <source>Held back, because it could betray</source>
        <translation>Held back, because it could betray</translation>
    </message>
</context>
<context>
    <name>DocumentsSection</name>
    <message>
        <source>For which organisation</source>
        <translation>For which organisation</translation>
    </message>
    <message>
        <source>The paper holds only what sharing decisions let this organisation know.</source>
        <translation>The paper holds only what sharing decisions let this organisation know.</translation>
    </message>
    <message>
        <source>Nothing is shared with this organisation yet. Decide that under “Who knows what”.</source>
        <translation>Nothing is shared with this organisation yet. Decide that under “Who knows what”.</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>leave out</translation>
    </message>
    <message>
        <source>put on it</source>
        <translation>put on it</translation>
    </message>
    <message>
        <source>Words about the body</source>
        <translation>Words about the body</translation>
    </message>
    <message>
        <source>Only when the victim asks for it: medicine, tests, examinations.</source>
        <translation>Only when the victim asks for it: medicine, tests, examinations.</translation>
    </message>
    <message>
        <source>What kind of reporter</source>
        <translation>What kind of reporter</translation>
    </message>
    <message>
        <source>It decides what may be told: never anybody&apos;s name, nothing medical.</source>
        <translation>It decides what may be told: never anybody&apos;s name, nothing medical.</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>Handover letter</source>
        <translation>Handover letter</translation>
    </message>
    <message>
        <source>What happens now?</source>
        <translation>What happens now?</translation>
    </message>
    <message>
        <source>Contact instruction</source>
        <translation>Contact instruction</translation>
    </message>
    <message>
        <source>Call note</source>
        <translation>Call note</translation>
    </message>
    <message>
        <source>Joint safety plan</source>
        <translation>Joint safety plan</translation>
    </message>
    <message>
        <source>Preparation page</source>
        <translation>Preparation page</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Answer to who reported</source>
        <translation>Answer to who reported</translation>
    </message>
    <message>
        <source>Duty page</source>
        <translation>Duty page</translation>
    </message>
    <message>
        <source>Pattern by date</source>
        <translation>Pattern by date</translation>
    </message>
    <message>
        <source>One page for who takes over, with room to answer.</source>
        <translation>One page for who takes over, with room to answer.</translation>
    </message>
    <message>
        <source>For the victim, the first night: who calls when, what comes.</source>
        <translation>For the victim, the first night: who calls when, what comes.</translation>
    </message>
    <message>
        <source>For who calls: safe contact per channel, and the code word.</source>
        <translation>For who calls: safe contact per channel, and the code word.</translation>
    </message>
    <message>
        <source>At most six lines to read aloud after the table.</source>
        <translation>At most six lines to read aloud after the table.</translation>
    </message>
    <message>
        <source>For the organisations: who does what at a moment that can be dangerous.</source>
        <translation>For the organisations: who does what at a moment that can be dangerous.</translation>
    </message>
    <message>
        <source>One page to write on, for an organisation without this program.</source>
        <translation>One page to write on, for an organisation without this program.</translation>
    </message>
    <message>
        <source>What the last table decided, cut to what this organisation may know.</source>
        <translation>What the last table decided, cut to what this organisation may know.</translation>
    </message>
    <message>
        <source>What somebody who reported may hear, by kind of reporter.</source>
        <translation>What somebody who reported may hear, by kind of reporter.</translation>
    </message>
    <message>
        <source>Open actions by number, and the phone of who knows the case.</source>
        <translation>Open actions by number, and the phone of who knows the case.</translation>
    </message>
    <message>
        <source>What happened, by date: who says so, fact or opinion, and the gaps.</source>
        <translation>What happened, by date: who says so, fact or opinion, and the gaps.</translation>
    </message>
    <message>
        <source>Printed, and written down.</source>
        <translation>Printed, and written down.</translation>
    </message>
    <message>
        <source>Saved under a neutral name, and written down.</source>
        <translation>Saved under a neutral name, and written down.</translation>
    </message>
</context>
<context>
    <name>DomainCard</name>
    <message>
        <source>Need</source>
        <translation>Need</translation>
    </message>
    <message>
        <source>Brought in</source>
        <translation>Brought in</translation>
    </message>
    <message>
        <source>Write down the need: {domain}</source>
        <translation>Write down the need: {domain}</translation>
    </message>
    <message>
        <source>Write down what is brought in: {domain}</source>
        <translation>Write down what is brought in: {domain}</translation>
    </message>
    <message>
        <source>No organisation has brought anything in yet.</source>
        <translation>No organisation has brought anything in yet.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
    <message>
        <source>Helps: {who}</source>
        <translation>Helps: {who}</translation>
    </message>
</context>
<context>
    <name>EarlierWeighings</name>
    <message>
        <source>Earlier weighings</source>
        <translation>Earlier weighings</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Show all earlier weighings</source>
        <translation>Show all earlier weighings</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Fewer</translation>
    </message>
</context>
<context>
    <name>Emergency</name>
    <message>
        <source>Emergency? Call 112.</source>
        <translation>Emergency? Call 112.</translation>
    </message>
    <message>
        <source>First say “politie” and the place. Whispering is allowed.</source>
        <translation>First say “politie” and the place. Whispering is allowed.</translation>
    </message>
</context>
<context>
    <name>EndCard</name>
    <message>
        <source>Write this down</source>
        <translation>Write this down</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Could not: the situation changed</source>
        <translation>Could not: the situation changed</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Not done</translation>
    </message>
    <message>
        <source>How did it end</source>
        <translation>How did it end</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Because</translation>
    </message>
    <message>
        <source>What is not done goes to the next one asked.</source>
        <translation>What is not done goes to the next one asked.</translation>
    </message>
</context>
<context>
    <name>EventCard</name>
    <message>
        <source>Add the event</source>
        <translation>Add the event</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>At the latest</source>
        <translation>At the latest</translation>
    </message>
    <message>
        <source>if not certain</source>
        <translation>if not certain</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Who knows this</source>
        <translation>Who knows this</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>In a few words</translation>
    </message>
    <message>
        <source>In a public place</source>
        <translation>In a public place</translation>
    </message>
</context>
<context>
    <name>FeedbackCard</name>
    <message>
        <source>Write down how it went</source>
        <translation>Write down how it went</translation>
    </message>
    <message>
        <source>Who is told</source>
        <translation>Who is told</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>How it went</translation>
    </message>
    <message>
        <source>What was told, what comes back</source>
        <translation>What was told, what comes back</translation>
    </message>
    <message>
        <source>When to call again</source>
        <translation>When to call again</translation>
    </message>
    <message>
        <source>tomorrow 10:00</source>
        <translation>tomorrow 10:00</translation>
    </message>
    <message>
        <source>Call the victim</source>
        <translation>Call the victim</translation>
    </message>
</context>
<context>
    <name>FinderSheet</name>
    <message>
        <source>Initials or number</source>
        <translation>Initials or number</translation>
    </message>
    <message>
        <source>Not found on this agenda.</source>
        <translation>Not found on this agenda.</translation>
    </message>
    <message>
        <source>Only the cases of this agenda.</source>
        <translation>Only the cases of this agenda.</translation>
    </message>
</context>
<context>
    <name>FirstContactSection</name>
    <message>
        <source>Who calls tomorrow, when?</source>
        <translation>Who calls tomorrow, when?</translation>
    </message>
    <message>
        <source>More: safe contact per channel</source>
        <translation>More: safe contact per channel</translation>
    </message>
    <message>
        <source>How to talk with this person</source>
        <translation>How to talk with this person</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Interview</translation>
    </message>
    <message>
        <source>Ten questions</source>
        <translation>Ten questions</translation>
    </message>
    <message>
        <source>Nothing is required but question 0. “Do not know” is an answer too.</source>
        <translation>Nothing is required but question 0. “Do not know” is an answer too.</translation>
    </message>
    <message>
        <source>J yes</source>
        <translation>J yes</translation>
    </message>
    <message>
        <source>N no</source>
        <translation>N no</translation>
    </message>
    <message>
        <source>W do not know</source>
        <translation>W do not know</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Saved {time}</translation>
    </message>
    <message>
        <source>{count} of {all} answered</source>
        <translation>{count} of {all} answered</translation>
    </message>
    <message numerus="yes">
        <source>Quiet channels: %n not asked yet</source>
        <translation>
            <numerusform>Quiet channels: %n not asked yet</numerusform>
            <numerusform>Quiet channels: %n not asked yet</numerusform>
        </translation>
    </message>
    <message>
        <source>An appointment is coming: ask about the quiet channels first.</source>
        <translation>An appointment is coming: ask about the quiet channels first.</translation>
    </message>
</context>
<context>
    <name>FirstRunPresenter</name>
    <message>
        <source>Fill in your name. It stands with everything you save.</source>
        <translation>Fill in your name. It stands with everything you save.</translation>
    </message>
    <message>
        <source>Choose your organisation.</source>
        <translation>Choose your organisation.</translation>
    </message>
    <message>
        <source>The words are being drawn. One moment.</source>
        <translation>The words are being drawn. One moment.</translation>
    </message>
    <message>
        <source>These are not the same five words. Look on your paper and try again.</source>
        <translation>These are not the same five words. Look on your paper and try again.</translation>
    </message>
</context>
<context>
    <name>FirstRunView</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Step {number} of {all}</source>
        <translation>Step {number} of {all}</translation>
    </message>
    <message>
        <source>I wrote the words down</source>
        <translation>I wrote the words down</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>Make the vault</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>Go to Today</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>One moment</translation>
    </message>
</context>
<context>
    <name>FollowUpSection</name>
    <message>
        <source>Count a telling</source>
        <translation>Count a telling</translation>
    </message>
    <message>
        <source>Write down a contact</source>
        <translation>Write down a contact</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Write a note</translation>
    </message>
    <message>
        <source>Contact with the victim</source>
        <translation>Contact with the victim</translation>
    </message>
    <message>
        <source>Other terms</source>
        <translation>Other terms</translation>
    </message>
    <message>
        <source>Own notes</source>
        <translation>Own notes</translation>
    </message>
    <message>
        <source>They never leave your organisation</source>
        <translation>They never leave your organisation</translation>
    </message>
    <message>
        <source>“Did you have to tell it again anywhere? To whom?”</source>
        <translation>“Did you have to tell it again anywhere? To whom?”</translation>
    </message>
    <message>
        <source>Told again</source>
        <translation>Told again</translation>
    </message>
    <message>
        <source>Ask it at the call after two weeks</source>
        <translation>Ask it at the call after two weeks</translation>
    </message>
    <message>
        <source>necessary</source>
        <translation>necessary</translation>
    </message>
    <message>
        <source>avoidable</source>
        <translation>avoidable</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Park</source>
        <translation>Park</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Curtain</source>
        <translation>Curtain</translation>
    </message>
    <message>
        <source>Core story</source>
        <translation>Core story</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>Next case</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Stop the meeting</source>
        <translation>Stop the meeting</translation>
    </message>
</context>
<context>
    <name>FreeCard</name>
    <message>
        <source>Put on paper</source>
        <translation>Put on paper</translation>
    </message>
    <message>
        <source>{line}: why does it have to stand on paper?</source>
        <translation>{line}: why does it have to stand on paper?</translation>
    </message>
    <message>
        <source>In the victim&apos;s own words. It never comes on the discreet form or the card.</source>
        <translation>In the victim&apos;s own words. It never comes on the discreet form or the card.</translation>
    </message>
    <message>
        <source>Why on paper</source>
        <translation>Why on paper</translation>
    </message>
</context>
<context>
    <name>FreeLine</name>
    <message>
        <source>On paper after all</source>
        <translation>On paper after all</translation>
    </message>
    <message>
        <source>Keep this off paper again</source>
        <translation>Keep this off paper again</translation>
    </message>
    <message>
        <source>{line}: on paper after all</source>
        <translation>{line}: on paper after all</translation>
    </message>
    <message>
        <source>{line}: keep this off paper again</source>
        <translation>{line}: keep this off paper again</translation>
    </message>
    <message>
        <source>Stays off paper: tell it by mouth</source>
        <translation>Stays off paper: tell it by mouth</translation>
    </message>
    <message>
        <source>Stands on the full paper, because: {reason}</source>
        <translation>Stands on the full paper, because: {reason}</translation>
    </message>
</context>
<context>
    <name>GateCard</name>
    <message>
        <source>Keep this answer</source>
        <translation>Keep this answer</translation>
    </message>
    <message>
        <source>Is it safe to take this paper home?</source>
        <translation>Is it safe to take this paper home?</translation>
    </message>
    <message>
        <source>Does anybody look in the bag, mail, phone or waste paper?</source>
        <translation>Does anybody look in the bag, mail, phone or waste paper?</translation>
    </message>
    <message>
        <source>Does the person you fear read this language?</source>
        <translation>Does the person you fear read this language?</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>What was said</translation>
    </message>
</context>
<context>
    <name>GuardBar</name>
    <message>
        <source>Hide the screen (F9)</source>
        <translation>Hide the screen (F9)</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>End the conversation mode</source>
        <translation>End the conversation mode</translation>
    </message>
    <message>
        <source>In conversation: the screen stays open for {left}.</source>
        <translation>In conversation: the screen stays open for {left}.</translation>
    </message>
    <message numerus="yes">
        <source>The vault locks in %n second(s). Press any key to go on. What you typed is kept.</source>
        <translation>
            <numerusform>The vault locks in %n second. Press any key to go on. What you typed is kept.</numerusform>
            <numerusform>The vault locks in %n seconds. Press any key to go on. What you typed is kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandoverPanel</name>
    <message>
        <source>Their answer, told by phone or on paper</source>
        <translation>Their answer, told by phone or on paper</translation>
    </message>
    <message>
        <source>What the receiver will see</source>
        <translation>What the receiver will see</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Waiting list</translation>
    </message>
    <message>
        <source>Ask or answer</source>
        <translation>Ask or answer</translation>
    </message>
    <message>
        <source>Use the way back</source>
        <translation>Use the way back</translation>
    </message>
    <message>
        <source>Late: {step}. You are still responsible. Call {receiver} today.</source>
        <translation>Late: {step}. You are still responsible. Call {receiver} today.</translation>
    </message>
    <message>
        <source>Warm handover to {receiver}</source>
        <translation>Warm handover to {receiver}</translation>
    </message>
    <message>
        <source>Handover to {receiver}</source>
        <translation>Handover to {receiver}</translation>
    </message>
    <message>
        <source>The way back to {sender} stays open until {day}.</source>
        <translation>The way back to {sender} stays open until {day}.</translation>
    </message>
    <message>
        <source>Goes along: {items}</source>
        <translation>Goes along: {items}</translation>
    </message>
    <message>
        <source>Not passed on: {what}</source>
        <translation>Not passed on: {what}</translation>
    </message>
    <message>
        <source>{step}, because: {reason}</source>
        <translation>{step}, because: {reason}</translation>
    </message>
    <message>
        <source>Possible instead: {what}</source>
        <translation>Possible instead: {what}</translation>
    </message>
    <message>
        <source>{step}: written down for {who}</source>
        <translation>{step}: written down for {who}</translation>
    </message>
    <message numerus="yes">
        <source>Waiting list. Meanwhile: {bridging}. {who} asks how safe it is, every %n day(s).</source>
        <translation>
            <numerusform>Waiting list. Meanwhile: {bridging}. {who} asks how safe it is, every %n day.</numerusform>
            <numerusform>Waiting list. Meanwhile: {bridging}. {who} asks how safe it is, every %n days.</numerusform>
        </translation>
    </message>
    <message>
        <source>Until about {day}</source>
        <translation>Until about {day}</translation>
    </message>
    <message>
        <source>{who} answers: {text}</source>
        <translation>{who} answers: {text}</translation>
    </message>
    <message>
        <source>{who} asks: {text}</source>
        <translation>{who} asks: {text}</translation>
    </message>
</context>
<context>
    <name>HandoverSection</name>
    <message>
        <source>I take responsibility</source>
        <translation>I take responsibility</translation>
    </message>
    <message>
        <source>Leave it to the other</source>
        <translation>Leave it to the other</translation>
    </message>
    <message>
        <source>Prepare a handover</source>
        <translation>Prepare a handover</translation>
    </message>
    <message>
        <source>What the receiver will see</source>
        <translation>What the receiver will see</translation>
    </message>
    <message>
        <source>Responsible now</source>
        <translation>Responsible now</translation>
    </message>
    <message>
        <source>More than one is responsible, and no handover says why. Settle by phone who goes on.</source>
        <translation>More than one is responsible, and no handover says why. Settle by phone who goes on.</translation>
    </message>
    <message>
        <source>{who} wrote down that another is no longer responsible. That is not theirs to say. Ask them.</source>
        <translation>{who} wrote down that another is no longer responsible. That is not theirs to say. Ask them.</translation>
    </message>
    <message>
        <source>I take responsibility as well</source>
        <translation>I take responsibility as well</translation>
    </message>
    <message>
        <source>Offer a handover</source>
        <translation>Offer a handover</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nobody yet</translation>
    </message>
    <message>
        <source>Together, until the receiver has spoken with the victim. Then the receiver alone.</source>
        <translation>Together, until the receiver has spoken with the victim. Then the receiver alone.</translation>
    </message>
</context>
<context>
    <name>HeardCard</name>
    <message>
        <source>Write down who heard it</source>
        <translation>Write down who heard it</translation>
    </message>
    <message>
        <source>Say the name by voice, never in the agenda. Ask for a conflict of interest after the name.</source>
        <translation>Say the name by voice, never in the agenda. Ask for a conflict of interest after the name.</translation>
    </message>
    <message>
        <source>Heard the name</source>
        <translation>Heard the name</translation>
    </message>
    <message>
        <source>Which organisations heard the name</source>
        <translation>Which organisations heard the name</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>On which ground</source>
        <translation>On which ground</translation>
    </message>
    <message>
        <source>Who heard it</source>
        <translation>Who heard it</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>MDT Desktop, version {version}</source>
        <translation>MDT Desktop, version {version}</translation>
    </message>
    <message>
        <source>Search everything, run any command</source>
        <translation>Search everything, run any command</translation>
    </message>
    <message>
        <source>The menu on a narrow screen</source>
        <translation>The menu on a narrow screen</translation>
    </message>
    <message>
        <source>A step back</source>
        <translation>A step back</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
</context>
<context>
    <name>IfLostPage</name>
    <message>
        <source>If you ever lose it</source>
        <translation>If you ever lose it</translation>
    </message>
    <message>
        <source>Nobody can open the vault without the five words: not your ICT, and not the makers.</source>
        <translation>Nobody can open the vault without the five words: not your ICT, and not the makers.</translation>
    </message>
    <message>
        <source>Keep the paper apart from the laptop, in a place only you know.</source>
        <translation>Keep the paper apart from the laptop, in a place only you know.</translation>
    </message>
    <message>
        <source>Tell nobody the words, also not a colleague. Colleagues make a vault of their own.</source>
        <translation>Tell nobody the words, also not a colleague. Colleagues make a vault of their own.</translation>
    </message>
    <message>
        <source>Ask your ICT for a backup every week. It opens with the words of that day.</source>
        <translation>Ask your ICT for a backup every week. It opens with the words of that day.</translation>
    </message>
    <message>
        <source>A wrong passphrase makes the next try wait longer. Nothing is ever erased.</source>
        <translation>A wrong passphrase makes the next try wait longer. Nothing is ever erased.</translation>
    </message>
</context>
<context>
    <name>IncidentCard</name>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>When did it happen</source>
        <translation>When did it happen</translation>
    </message>
    <message>
        <source>Where, if it matters</source>
        <translation>Where, if it matters</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>In a few words</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Who says so</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) on this case</source>
        <translation>
            <numerusform>%n incident on this case</numerusform>
            <numerusform>%n incidents on this case</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them in the last 14 days</source>
        <translation>
            <numerusform>%n of them in the last 14 days</numerusform>
            <numerusform>%n of them in the last 14 days</numerusform>
        </translation>
    </message>
    <message>
        <source>A complaint about this can be made before {day}.</source>
        <translation>A complaint about this can be made before {day}.</translation>
    </message>
</context>
<context>
    <name>IncidentPanel</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Close: add an incident</source>
        <translation>Close: add an incident</translation>
    </message>
    <message>
        <source>Add an incident</source>
        <translation>Add an incident</translation>
    </message>
</context>
<context>
    <name>InputCard</name>
    <message>
        <source>Write this down</source>
        <translation>Write this down</translation>
    </message>
    <message>
        <source>in general</source>
        <translation>in general</translation>
    </message>
    <message>
        <source>Organisation: {domain}</source>
        <translation>Organisation: {domain}</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Which organisation</source>
        <translation>Which organisation</translation>
    </message>
    <message>
        <source>What it brings: {domain}</source>
        <translation>What it brings: {domain}</translation>
    </message>
    <message>
        <source>What it brings</source>
        <translation>What it brings</translation>
    </message>
    <message>
        <source>In its words: {domain}</source>
        <translation>In its words: {domain}</translation>
    </message>
    <message>
        <source>In its words</source>
        <translation>In its words</translation>
    </message>
    <message>
        <source>Not shared: write why.</source>
        <translation>Not shared: write why.</translation>
    </message>
</context>
<context>
    <name>InterviewCard</name>
    <message>
        <source>Interview with the police</source>
        <translation>Interview with the police</translation>
    </message>
    <message>
        <source>When is or was the interview</source>
        <translation>When is or was the interview</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>if known: 15-01 14:00</source>
        <translation>if known: 15-01 14:00</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Held</translation>
    </message>
</context>
<context>
    <name>ItemCard</name>
    <message>
        <source>Write this down</source>
        <translation>Write this down</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Not needed here</source>
        <translation>Not needed here</translation>
    </message>
    <message>
        <source>Is it arranged</source>
        <translation>Is it arranged</translation>
    </message>
    <message>
        <source>What to know about it</source>
        <translation>What to know about it</translation>
    </message>
</context>
<context>
    <name>ItemRow</name>
    <message>
        <source>Source, since, note</source>
        <translation>Source, since, note</translation>
    </message>
    <message>
        <source>Source, since, note: {item}</source>
        <translation>Source, since, note: {item}</translation>
    </message>
    <message>
        <source>T, while an answer has the focus</source>
        <translation>T, while an answer has the focus</translation>
    </message>
    <message>
        <source>{question} (annex: {facts})</source>
        <translation>{question} (annex: {facts})</translation>
    </message>
    <message>
        <source>As above</source>
        <translation>As above</translation>
    </message>
    <message>
        <source>Note: {item}</source>
        <translation>Note: {item}</translation>
    </message>
    <message>
        <source>Since: {item}</source>
        <translation>Since: {item}</translation>
    </message>
    <message>
        <source>Source: {item}</source>
        <translation>Source: {item}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Source of this answer</source>
        <translation>Source of this answer</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>since {day}</translation>
    </message>
    <message>
        <source>asked in version {version}</source>
        <translation>asked in version {version}</translation>
    </message>
</context>
<context>
    <name>JointPlanEditor</name>
    <message>
        <source>Look at these pages together before the day comes</source>
        <translation>Look at these pages together before the day comes</translation>
    </message>
    <message>
        <source>{moment}, {at}: before {day}</source>
        <translation>{moment}, {at}: before {day}</translation>
    </message>
    <message>
        <source>Looked at together</source>
        <translation>Looked at together</translation>
    </message>
    <message>
        <source>{moment}: looked at together</source>
        <translation>{moment}: looked at together</translation>
    </message>
    <message>
        <source>Make a page: {moment}, {at}</source>
        <translation>Make a page: {moment}, {at}</translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>{word}, key {key}</source>
        <translation>{word}, key {key}</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>While you type in a field, letters are letters. Escape leaves the field first.</source>
        <translation>While you type in a field, letters are letters. Escape leaves the field first.</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Welcome</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>In a few steps you make a vault on this laptop. Only you can open it.</source>
        <translation>In a few steps you make a vault on this laptop. Only you can open it.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
</context>
<context>
    <name>LeavingDialog</name>
    <message>
        <source>Hand on the cases of a colleague</source>
        <translation>Hand on the cases of a colleague</translation>
    </message>
    <message>
        <source>Who leaves</source>
        <translation>Who leaves</translation>
    </message>
    <message>
        <source>Who takes it on</source>
        <translation>Who takes it on</translation>
    </message>
    <message>
        <source>Phone of who takes it on</source>
        <translation>Phone of who takes it on</translation>
    </message>
    <message>
        <source>Find the cases</source>
        <translation>Find the cases</translation>
    </message>
    <message>
        <source>Look at each case. What is handed on is written down there; nothing else changes.</source>
        <translation>Look at each case. What is handed on is written down there; nothing else changes.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) on this laptop</source>
        <translation>
            <numerusform>%n case on this laptop</numerusform>
            <numerusform>%n cases on this laptop</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found on this laptop.</source>
        <translation>Not found on this laptop.</translation>
    </message>
</context>
<context>
    <name>LeavingRow</name>
    <message>
        <source>Handed on</source>
        <translation>Handed on</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Hand on</source>
        <translation>Hand on</translation>
    </message>
    <message>
        <source>coordinates</source>
        <translation>coordinates</translation>
    </message>
    <message>
        <source>contact person: the victim is asked first</source>
        <translation>contact person: the victim is asked first</translation>
    </message>
    <message>
        <source>responsible</source>
        <translation>responsible</translation>
    </message>
    <message>
        <source>Hand on: {case}</source>
        <translation>Hand on: {case}</translation>
    </message>
    <message>
        <source>Open: {case}</source>
        <translation>Open: {case}</translation>
    </message>
</context>
<context>
    <name>LensCard</name>
    <message>
        <source>Write down what fits</source>
        <translation>Write down what fits</translation>
    </message>
    <message>
        <source>Who says that it fits</source>
        <translation>Who says that it fits</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Who says so</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Which stages fit</source>
        <translation>Which stages fit</translation>
    </message>
    <message>
        <source>On which facts</source>
        <translation>On which facts</translation>
    </message>
    <message>
        <source>One fact a line, with its source.</source>
        <translation>One fact a line, with its source.</translation>
    </message>
</context>
<context>
    <name>LevelCard</name>
    <message>
        <source>Set the level</source>
        <translation>Set the level</translation>
    </message>
    <message>
        <source>A person decides. The app computes nothing.</source>
        <translation>A person decides. The app computes nothing.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Which level</source>
        <translation>Which level</translation>
    </message>
    <message>
        <source>Why this level</source>
        <translation>Why this level</translation>
    </message>
    <message>
        <source>On which new fact</source>
        <translation>On which new fact</translation>
    </message>
    <message>
        <source>What was written down since the last weighing stands here already.</source>
        <translation>What was written down since the last weighing stands here already.</translation>
    </message>
    <message>
        <source>Who looked along</source>
        <translation>Who looked along</translation>
    </message>
    <message>
        <source>What we do not know</source>
        <translation>What we do not know</translation>
    </message>
    <message>
        <source>One thing a line.</source>
        <translation>One thing a line.</translation>
    </message>
    <message>
        <source>Also: unknown, done, when</source>
        <translation>Also: unknown, done, when</translation>
    </message>
    <message>
        <source>Lower than before or than a signal: name and role. By phone is enough.</source>
        <translation>Lower than before or than a signal: name and role. By phone is enough.</translation>
    </message>
    <message>
        <source>When was that</source>
        <translation>When was that</translation>
    </message>
    <message>
        <source>Empty: now</source>
        <translation>Empty: now</translation>
    </message>
    <message>
        <source>What was done at once</source>
        <translation>What was done at once</translation>
    </message>
    <message>
        <source>We asked ourselves</source>
        <translation>We asked ourselves</translation>
    </message>
    <message>
        <source>Is it low because the victim is a man, LGBT, a migrant, a sex worker, disabled, calm or angry?</source>
        <translation>Is it low because the victim is a man, LGBT, a migrant, a sex worker, disabled, calm or angry?</translation>
    </message>
    <message>
        <source>Weigh again on</source>
        <translation>Weigh again on</translation>
    </message>
    <message numerus="yes">
        <source>%n important thing(s) are not known. This is not low risk.</source>
        <translation>
            <numerusform>%n important thing is not known. This is not low risk.</numerusform>
            <numerusform>%n important things are not known. This is not low risk.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let a second person look at the lower level</source>
        <translation>Let a second person look at the lower level</translation>
    </message>
</context>
<context>
    <name>LinesCard</name>
    <message>
        <source>Save these lines</source>
        <translation>Save these lines</translation>
    </message>
    <message>
        <source>Nothing to fill in: these sentences stand as they are.</source>
        <translation>Nothing to fill in: these sentences stand as they are.</translation>
    </message>
    <message>
        <source>Filled in from the case, unless you type something.</source>
        <translation>Filled in from the case, unless you type something.</translation>
    </message>
</context>
<context>
    <name>ListCard</name>
    <message>
        <source>Save the answers</source>
        <translation>Save the answers</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Who says so</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Where the answers come from</source>
        <translation>Where the answers come from</translation>
    </message>
    <message>
        <source>More ({count})</source>
        <translation>More ({count})</translation>
    </message>
</context>
<context>
    <name>LockCard</name>
    <message>
        <source>Lock these minutes</source>
        <translation>Lock these minutes</translation>
    </message>
    <message>
        <source>Name of the chair</source>
        <translation>Name of the chair</translation>
    </message>
    <message>
        <source>After this, a correction stands beside the minutes, never in them.</source>
        <translation>After this, a correction stands beside the minutes, never in them.</translation>
    </message>
</context>
<context>
    <name>LookAgainCard</name>
    <message>
        <source>Ask to look again</source>
        <translation>Ask to look again</translation>
    </message>
    <message>
        <source>The victim</source>
        <translation>The victim</translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation>A colleague</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Who asks</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>What changed</translation>
    </message>
</context>
<context>
    <name>LostView</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>You lost your passphrase</source>
        <translation>You lost your passphrase</translation>
    </message>
    <message>
        <source>Nothing is erased. The vault stays closed until the five words are there again.</source>
        <translation>Nothing is erased. The vault stays closed until the five words are there again.</translation>
    </message>
    <message>
        <source>Without the passphrase nobody can open this vault: not your ICT, and not the makers.</source>
        <translation>Without the passphrase nobody can open this vault: not your ICT, and not the makers.</translation>
    </message>
    <message>
        <source>Look for the paper with the five words. Capitals and extra spaces do not matter.</source>
        <translation>Look for the paper with the five words. Capitals and extra spaces do not matter.</translation>
    </message>
    <message>
        <source>Is there a backup? It opens with the passphrase of the day it was made. Your ICT can put it back.</source>
        <translation>Is there a backup? It opens with the passphrase of the day it was made. Your ICT can put it back.</translation>
    </message>
    <message>
        <source>Colleagues on the case still have what you shared with them.</source>
        <translation>Colleagues on the case still have what you shared with them.</translation>
    </message>
    <message>
        <source>Is it really gone? Then make a new vault. The old one stays where it is.</source>
        <translation>Is it really gone? Then make a new vault. The old one stays where it is.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Practice: made-up cases</source>
        <translation>Practice: made-up cases</translation>
    </message>
</context>
<context>
    <name>MeetingMode</name>
    <message>
        <source>MDT meeting</source>
        <translation>MDT meeting</translation>
    </message>
    <message>
        <source>End this case</source>
        <translation>End this case</translation>
    </message>
    <message>
        <source>Find a case</source>
        <translation>Find a case</translation>
    </message>
    <message>
        <source>Core story</source>
        <translation>Core story</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>All keys</translation>
    </message>
    <message>
        <source>Stop the meeting</source>
        <translation>Stop the meeting</translation>
    </message>
    <message>
        <source>There is no case on this agenda yet.</source>
        <translation>There is no case on this agenda yet.</translation>
    </message>
    <message>
        <source>This meeting was left open on an earlier day. Nothing is lost: go on, or end it with Esc.</source>
        <translation>This meeting was left open on an earlier day. Nothing is lost: go on, or end it with Esc.</translation>
    </message>
    <message>
        <source>This is the last case</source>
        <translation>This is the last case</translation>
    </message>
    <message>
        <source>Next: case {number} of {count}, {kind}</source>
        <translation>Next: case {number} of {count}, {kind}</translation>
    </message>
    <message>
        <source>Police in the room: untraceable</source>
        <translation>Police in the room: untraceable</translation>
    </message>
    <message>
        <source>You are back where you were. What was typed is still there.</source>
        <translation>You are back where you were. What was typed is still there.</translation>
    </message>
    <message>
        <source>Typed and not written down yet: {what}. Nothing is lost.</source>
        <translation>Typed and not written down yet: {what}. Nothing is lost.</translation>
    </message>
    <message>
        <source>Go on where you were</source>
        <translation>Go on where you were</translation>
    </message>
</context>
<context>
    <name>MeetingView</name>
    <message>
        <source>Urgent consultation by phone</source>
        <translation>Urgent consultation by phone</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation>Plan a meeting</translation>
    </message>
    <message>
        <source>Plan the first meeting. Cases that ask for a place then stand here by themselves.</source>
        <translation>Plan the first meeting. Cases that ask for a place then stand here by themselves.</translation>
    </message>
    <message>
        <source>MDT meeting</source>
        <translation>MDT meeting</translation>
    </message>
    <message>
        <source>{case} is on the agenda.</source>
        <translation>{case} is on the agenda.</translation>
    </message>
    <message>
        <source>The case is off the agenda. What it asks for stays.</source>
        <translation>The case is off the agenda. What it asks for stays.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Put back</translation>
    </message>
    <message>
        <source>The meeting stands. Put cases on its agenda below.</source>
        <translation>The meeting stands. Put cases on its agenda below.</translation>
    </message>
    <message>
        <source>Written down: this meeting does not happen. Its cases ask for a place again.</source>
        <translation>Written down: this meeting does not happen. Its cases ask for a place again.</translation>
    </message>
</context>
<context>
    <name>MeetingsList</name>
    <message>
        <source>Coming</source>
        <translation>Coming</translation>
    </message>
    <message>
        <source>No meeting is planned on this laptop.</source>
        <translation>No meeting is planned on this laptop.</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Past</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Fewer</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>All {count}</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Hide</source>
        <translation>Hide</translation>
    </message>
</context>
<context>
    <name>ModePage</name>
    <message>
        <source>Why now</source>
        <translation>Why now</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>What is new</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>Not said yet</translation>
    </message>
    <message>
        <source>Proposed by the program: look at it, then write it down.</source>
        <translation>Proposed by the program: look at it, then write it down.</translation>
    </message>
    <message>
        <source>Coordination and contact</source>
        <translation>Coordination and contact</translation>
    </message>
    <message>
        <source>step {number} of {count}</source>
        <translation>step {number} of {count}</translation>
    </message>
</context>
<context>
    <name>ModeRail</name>
    <message>
        <source>At the table</source>
        <translation>At the table</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>quorum</source>
        <translation>quorum</translation>
    </message>
    <message>
        <source>This is the last case</source>
        <translation>This is the last case</translation>
    </message>
    <message numerus="yes">
        <source>For the rest: {left}, %n case(s) need {needed}</source>
        <translation type="unfinished">
            <numerusform>For the rest: {left}, %n case needs {needed}</numerusform>
            <numerusform>For the rest: {left}, %n cases need {needed}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For the rest: {left} for %n case(s)</source>
        <translation type="unfinished">
            <numerusform>For the rest: {left} for %n case</numerusform>
            <numerusform>For the rest: {left} for %n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NeedCard</name>
    <message>
        <source>Write down the need</source>
        <translation>Write down the need</translation>
    </message>
    <message>
        <source>Need: {domain}</source>
        <translation>Need: {domain}</translation>
    </message>
    <message>
        <source>How large is the need</source>
        <translation>How large is the need</translation>
    </message>
    <message>
        <source>The situation in one sentence</source>
        <translation>The situation in one sentence</translation>
    </message>
    <message>
        <source>In the victim&apos;s own words</source>
        <translation>In the victim&apos;s own words</translation>
    </message>
    <message>
        <source>Who helps</source>
        <translation>Who helps</translation>
    </message>
</context>
<context>
    <name>NeedView</name>
    <message>
        <source>not weighed yet</source>
        <translation>not weighed yet</translation>
    </message>
</context>
<context>
    <name>NewActionCard</name>
    <message>
        <source>Write down the decision</source>
        <translation>Write down the decision</translation>
    </message>
    <message>
        <source>What is decided</source>
        <translation>What is decided</translation>
    </message>
    <message>
        <source>A verb and a result</source>
        <translation>A verb and a result</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Who does it</translation>
    </message>
    <message>
        <source>Of which organisation</source>
        <translation>Of which organisation</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Before when</source>
        <translation>Before when</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>A person</translation>
    </message>
</context>
<context>
    <name>NewCaseDialog</name>
    <message>
        <source>New first contact</source>
        <translation>New first contact</translation>
    </message>
    <message>
        <source>What is the victim called here?</source>
        <translation>What is the victim called here?</translation>
    </message>
    <message>
        <source>Begin a new case</source>
        <translation>Begin a new case</translation>
    </message>
    <message>
        <source>An alias, or a phone number to look for. It may stay empty.</source>
        <translation>An alias, or a phone number to look for. It may stay empty.</translation>
    </message>
    <message>
        <source>Perhaps known already. Look before you begin.</source>
        <translation>Perhaps known already. Look before you begin.</translation>
    </message>
    <message>
        <source>Not found on this laptop.</source>
        <translation>Not found on this laptop.</translation>
    </message>
    <message>
        <source>Open {case}</source>
        <translation>Open {case}</translation>
    </message>
</context>
<context>
    <name>NextTableRow</name>
    <message>
        <source>Put on this agenda</source>
        <translation>Put on this agenda</translation>
    </message>
    <message>
        <source>Ask for a place at the next table</source>
        <translation>Ask for a place at the next table</translation>
    </message>
    <message>
        <source>Consult by phone instead</source>
        <translation>Consult by phone instead</translation>
    </message>
    <message>
        <source>A table is not needed any more</source>
        <translation>A table is not needed any more</translation>
    </message>
    <message>
        <source>No table is planned on this laptop.</source>
        <translation>No table is planned on this laptop.</translation>
    </message>
    <message>
        <source>Asks for a place. No table is planned on this laptop.</source>
        <translation>Asks for a place. No table is planned on this laptop.</translation>
    </message>
    <message>
        <source>On the table of {moment}</source>
        <translation>On the table of {moment}</translation>
    </message>
    <message>
        <source>Next table: {moment}</source>
        <translation>Next table: {moment}</translation>
    </message>
    <message numerus="yes">
        <source>%n late slot(s) free</source>
        <translation>
            <numerusform>%n late slot free</numerusform>
            <numerusform>%n late slots free</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotDonePanel</name>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Could not: the situation changed</source>
        <translation>Could not: the situation changed</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Not done</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Write it down</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Leave it open</translation>
    </message>
</context>
<context>
    <name>NotNowCard</name>
    <message>
        <source>Does not want to tell now</source>
        <translation>Does not want to tell now</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Wants to tell</source>
        <translation>Wants to tell</translation>
    </message>
</context>
<context>
    <name>NotSharedCard</name>
    <message>
        <source>Write down that this stays here</source>
        <translation>Write down that this stays here</translation>
    </message>
    <message>
        <source>Nobody else</source>
        <translation>Nobody else</translation>
    </message>
    <message>
        <source>The suspect</source>
        <translation>The suspect</translation>
    </message>
    <message>
        <source>Not with</source>
        <translation>Not with</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Because</translation>
    </message>
</context>
<context>
    <name>NotSharedRow</name>
    <message>
        <source>{what}: not with {receiver}</source>
        <translation>{what}: not with {receiver}</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Keep the note</source>
        <translation>Keep the note</translation>
    </message>
    <message>
        <source>Own note</source>
        <translation>Own note</translation>
    </message>
    <message>
        <source>Stays inside your organisation. It never leaves.</source>
        <translation>Stays inside your organisation. It never leaves.</translation>
    </message>
</context>
<context>
    <name>OffPaper</name>
    <message>
        <source>Read aloud, in plain words</source>
        <translation>Read aloud, in plain words</translation>
    </message>
    <message>
        <source>Not on this paper: tell this by mouth</source>
        <translation>Not on this paper: tell this by mouth</translation>
    </message>
    <message>
        <source>Held back, because it could betray</source>
        <translation>Held back, because it could betray</translation>
    </message>
    <message>
        <source>On paper after all</source>
        <translation>On paper after all</translation>
    </message>
    <message>
        <source>{line}: on paper after all</source>
        <translation>{line}: on paper after all</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>Offer the handover</source>
        <translation>Offer the handover</translation>
    </message>
    <message>
        <source>What goes along</source>
        <translation>What goes along</translation>
    </message>
    <message>
        <source>One thing a line. The approved core story goes along where sharing allows it.</source>
        <translation>One thing a line. The approved core story goes along where sharing allows it.</translation>
    </message>
    <message>
        <source>What is not passed on, and why</source>
        <translation>What is not passed on, and why</translation>
    </message>
    <message>
        <source>Receiving organisation</source>
        <translation>Receiving organisation</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>To which organisation</source>
        <translation>To which organisation</translation>
    </message>
    <message>
        <source>Who takes over</source>
        <translation>Who takes over</translation>
    </message>
    <message>
        <source>Phone of the receiver</source>
        <translation>Phone of the receiver</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>In the room</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>By phone</translation>
    </message>
    <message>
        <source>By video</source>
        <translation>By video</translation>
    </message>
    <message>
        <source>No talk of three</source>
        <translation>No talk of three</translation>
    </message>
    <message>
        <source>Talk of three</source>
        <translation>Talk of three</translation>
    </message>
    <message>
        <source>How do victim, sender and receiver talk together</source>
        <translation>How do victim, sender and receiver talk together</translation>
    </message>
    <message>
        <source>Why no talk of three</source>
        <translation>Why no talk of three</translation>
    </message>
    <message>
        <source>Only without a talk: danger, or the victim&apos;s wish. Then it is not a warm handover.</source>
        <translation>Only without a talk: danger, or the victim&apos;s wish. Then it is not a warm handover.</translation>
    </message>
</context>
<context>
    <name>Opener</name>
    <message>
        <source>A file of the program itself is not right ({code}). Install the program again.</source>
        <translation>A file of the program itself is not right ({code}). Install the program again.</translation>
    </message>
</context>
<context>
    <name>OrganisationCell</name>
    <message>
        <source>No answer yet</source>
        <translation>No answer yet</translation>
    </message>
    <message>
        <source>via {who}, {day}</source>
        <translation>via {who}, {day}</translation>
    </message>
    <message>
        <source>Nothing known</source>
        <translation>Nothing known</translation>
    </message>
    <message>
        <source>Not shared: {why}</source>
        <translation>Not shared: {why}</translation>
    </message>
    <message>
        <source>Opinion: {text}</source>
        <translation>Opinion: {text}</translation>
    </message>
</context>
<context>
    <name>OrganisationRow</name>
    <message>
        <source>How far: {organisation}</source>
        <translation>How far: {organisation}</translation>
    </message>
    <message>
        <source>Type in the answer</source>
        <translation>Type in the answer</translation>
    </message>
    <message>
        <source>Type in the answer: {organisation}</source>
        <translation>Type in the answer: {organisation}</translation>
    </message>
    <message>
        <source>Answered: {who}</source>
        <translation>Answered: {who}</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Heard the name: {who}, {moment}</source>
        <translation>Heard the name: {who}, {moment}</translation>
    </message>
    <message>
        <source>Heard the name: {who}</source>
        <translation>Heard the name: {who}</translation>
    </message>
    <message>
        <source>Knows the name: was reached first</source>
        <translation>Knows the name: was reached first</translation>
    </message>
    <message>
        <source>Has not heard the name yet</source>
        <translation>Has not heard the name yet</translation>
    </message>
    <message>
        <source>Prepared without having heard the name</source>
        <translation>Prepared without having heard the name</translation>
    </message>
</context>
<context>
    <name>OverviewSection</name>
    <message>
        <source>Text for our own system</source>
        <translation>Text for our own system</translation>
    </message>
    <message>
        <source>Add an event</source>
        <translation>Add an event</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Add an action</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Write again</source>
        <translation>Write again</translation>
    </message>
    <message>
        <source>No core story yet. The victim decides when to tell it.</source>
        <translation>No core story yet. The victim decides when to tell it.</translation>
    </message>
    <message>
        <source>Core story</source>
        <translation>Core story</translation>
    </message>
    <message>
        <source>Summary for help, not a statement</source>
        <translation>Summary for help, not a statement</translation>
    </message>
    <message>
        <source>Write an addition</source>
        <translation>Write an addition</translation>
    </message>
    <message>
        <source>Read back and approved</source>
        <translation>Read back and approved</translation>
    </message>
    <message>
        <source>Not approved by the victim yet</source>
        <translation>Not approved by the victim yet</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
    <message>
        <source>Rather not: {words}</source>
        <translation>Rather not: {words}</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing agreed yet.</source>
        <translation>Nothing agreed yet.</translation>
    </message>
</context>
<context>
    <name>OwnLineCard</name>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Her own line</source>
        <translation>Her own line</translation>
    </message>
    <message>
        <source>One more number</source>
        <translation>One more number</translation>
    </message>
    <message>
        <source>An own line for the discreet form</source>
        <translation>An own line for the discreet form</translation>
    </message>
    <message>
        <source>No known help line: it betrays</source>
        <translation>No known help line: it betrays</translation>
    </message>
    <message>
        <source>One more number for the card</source>
        <translation>One more number for the card</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>Responsible now</source>
        <translation>Responsible now</translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation>Case {number}</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nobody yet</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Search everything, or run a command</source>
        <translation>Search everything, or run a command</translation>
    </message>
    <message>
        <source>Not found on this laptop.</source>
        <translation>Not found on this laptop.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
</context>
<context>
    <name>PapersPage</name>
    <message>
        <source>Back to the meeting</source>
        <translation>Back to the meeting</translation>
    </message>
    <message>
        <source>For which organisation</source>
        <translation>For which organisation</translation>
    </message>
    <message>
        <source>The agenda</source>
        <translation>The agenda</translation>
    </message>
    <message>
        <source>Which paper</source>
        <translation>Which paper</translation>
    </message>
    <message>
        <source>Numbers and initials only. Say the name by voice.</source>
        <translation>Numbers and initials only. Say the name by voice.</translation>
    </message>
    <message>
        <source>Print now</source>
        <translation>Print now</translation>
    </message>
    <message>
        <source>Save under a neutral name</source>
        <translation>Save under a neutral name</translation>
    </message>
    <message>
        <source>The agenda went out</source>
        <translation>The agenda went out</translation>
    </message>
    <message>
        <source>Preparation: {case}</source>
        <translation>Preparation: {case}</translation>
    </message>
    <message>
        <source>Papers of this meeting</source>
        <translation>Papers of this meeting</translation>
    </message>
    <message>
        <source>The paper as it will be</source>
        <translation>The paper as it will be</translation>
    </message>
    <message>
        <source>Written down in every case on this paper: it left, and for whom.</source>
        <translation>Written down in every case on this paper: it left, and for whom.</translation>
    </message>
    <message>
        <source>Written down: the agenda went out. A case that comes now takes a late slot.</source>
        <translation>Written down: the agenda went out. A case that comes now takes a late slot.</translation>
    </message>
</context>
<context>
    <name>ParkCard</name>
    <message>
        <source>Park this</source>
        <translation>Park this</translation>
    </message>
    <message>
        <source>For later</source>
        <translation>For later</translation>
    </message>
</context>
<context>
    <name>PassphraseEntry</name>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock is on.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Hide</translation>
    </message>
</context>
<context>
    <name>PassphraseForm</name>
    <message>
        <source>The passphrase of now</source>
        <translation>The passphrase of now</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>New passphrase</translation>
    </message>
    <message>
        <source>Five words of the program</source>
        <translation>Five words of the program</translation>
    </message>
    <message>
        <source>One of my own</source>
        <translation>One of my own</translation>
    </message>
    <message>
        <source>Draw other words</source>
        <translation>Draw other words</translation>
    </message>
    <message>
        <source>New passphrase, at least 14 characters</source>
        <translation>New passphrase, at least 14 characters</translation>
    </message>
    <message>
        <source>Type the new passphrase</source>
        <translation>Type the new passphrase</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Change the passphrase</translation>
    </message>
    <message>
        <source>Write these words on paper now. The program keeps them nowhere.</source>
        <translation>Write these words on paper now. The program keeps them nowhere.</translation>
    </message>
</context>
<context>
    <name>PassphraseSettings</name>
    <message>
        <source>Another passphrase</source>
        <translation>Another passphrase</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Changed. Older backups still open with the old passphrase.</source>
        <translation>Changed. Older backups still open with the old passphrase.</translation>
    </message>
</context>
<context>
    <name>PathBar</name>
    <message>
        <source>Step {number} of {all}: {stage}</source>
        <translation>Step {number} of {all}: {stage}</translation>
    </message>
</context>
<context>
    <name>PatternView</name>
    <message>
        <source>Pattern</source>
        <translation>Pattern</translation>
    </message>
    <message>
        <source>What was seen, by whom and when. No score.</source>
        <translation>What was seen, by whom and when. No score.</translation>
    </message>
    <message>
        <source>Moments of extra danger</source>
        <translation>Moments of extra danger</translation>
    </message>
    <message>
        <source>Strangulation: the check</source>
        <translation>Strangulation: the check</translation>
    </message>
    <message>
        <source>Eight stages</source>
        <translation>Eight stages</translation>
    </message>
    <message>
        <source>Does it fit? Who says so? On which fact?</source>
        <translation>Does it fit? Who says so? On which fact?</translation>
    </message>
    <message>
        <source>Write down what fits</source>
        <translation>Write down what fits</translation>
    </message>
    <message>
        <source>Nothing in this case tells of a pattern yet.</source>
        <translation>Nothing in this case tells of a pattern yet.</translation>
    </message>
    <message>
        <source>source not named</source>
        <translation>source not named</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message>
        <source>when is not known</source>
        <translation>when is not known</translation>
    </message>
    <message>
        <source>{span} ago</source>
        <translation>{span} ago</translation>
    </message>
    <message>
        <source>Check done, {when}</source>
        <translation>Check done, {when}</translation>
    </message>
    <message>
        <source>Check declined, {when}</source>
        <translation>Check declined, {when}</translation>
    </message>
    <message>
        <source>Check not needed, {when}</source>
        <translation>Check not needed, {when}</translation>
    </message>
    <message>
        <source>Check offered, appointment {when}</source>
        <translation>Check offered, appointment {when}</translation>
    </message>
    <message>
        <source>Not there, or not written down: the appointment was {when}</source>
        <translation>Not there, or not written down: the appointment was {when}</translation>
    </message>
    <message>
        <source>No check offered yet</source>
        <translation>No check offered yet</translation>
    </message>
    <message>
        <source>There is no safety plan yet: make it today.</source>
        <translation>There is no safety plan yet: make it today.</translation>
    </message>
    <message>
        <source>Still to come: {what}</source>
        <translation>Still to come: {what}</translation>
    </message>
    <message>
        <source>A trigger or pressure fits: talk with a colleague today, by phone if need be.</source>
        <translation>A trigger or pressure fits: talk with a colleague today, by phone if need be.</translation>
    </message>
    <message>
        <source>Without a stage: {facts} ({who})</source>
        <translation>Without a stage: {facts} ({who})</translation>
    </message>
    <message>
        <source>Fits: {facts} ({who})</source>
        <translation>Fits: {facts} ({who})</translation>
    </message>
    <message>
        <source>In this case: {what}. Does it fit?</source>
        <translation>In this case: {what}. Does it fit?</translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>Only if the victim wants this written down.</source>
        <translation>Only if the victim wants this written down.</translation>
    </message>
    <message>
        <source>Orientation and gender</source>
        <translation>Orientation and gender</translation>
    </message>
    <message>
        <source>Residence papers</source>
        <translation>Residence papers</translation>
    </message>
    <message>
        <source>Who is who</source>
        <translation>Who is who</translation>
    </message>
    <message>
        <source>The victim</source>
        <translation>The victim</translation>
    </message>
    <message>
        <source>Without identity is fine too: a case runs on its own name.</source>
        <translation>Without identity is fine too: a case runs on its own name.</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Write this down</source>
        <translation>Write this down</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Promised secrecy</source>
        <translation>Promised secrecy</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>Who are you?</source>
        <translation>Who are you?</translation>
    </message>
    <message>
        <source>Your name stands with everything you save. Colleagues see it when you share a case.</source>
        <translation>Your name stands with everything you save. Colleagues see it when you share a case.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Your role</source>
        <translation>Your role</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>May stay empty.</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>Write down the change</source>
        <translation>Write down the change</translation>
    </message>
    <message>
        <source>Plan this meeting</source>
        <translation>Plan this meeting</translation>
    </message>
    <message>
        <source>How do you meet</source>
        <translation>How do you meet</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Day and time</translation>
    </message>
    <message>
        <source>10-11 10:00</source>
        <translation>10-11 10:00</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Organisation of the chair</source>
        <translation>Organisation of the chair</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Chair</translation>
    </message>
    <message>
        <source>Who writes the minutes</source>
        <translation>Who writes the minutes</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invited</translation>
    </message>
    <message>
        <source>Which organisations are invited</source>
        <translation>Which organisations are invited</translation>
    </message>
    <message>
        <source>Late slots</source>
        <translation>Late slots</translation>
    </message>
    <message>
        <source>Cases that come after the agenda is out.</source>
        <translation>Cases that come after the agenda is out.</translation>
    </message>
</context>
<context>
    <name>PlanPanel</name>
    <message>
        <source>Close the form</source>
        <translation>Close the form</translation>
    </message>
    <message>
        <source>Change this meeting</source>
        <translation>Change this meeting</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation>Plan a meeting</translation>
    </message>
</context>
<context>
    <name>PlanSide</name>
    <message>
        <source>Full</source>
        <translation>Full</translation>
    </message>
    <message>
        <source>Discreet</source>
        <translation>Discreet</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Language of the paper</translation>
    </message>
    <message>
        <source>easy to read</source>
        <translation>easy to read</translation>
    </message>
    <message>
        <source>How it speaks</source>
        <translation>How it speaks</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>large</source>
        <translation>large</translation>
    </message>
    <message>
        <source>A draft: no person has checked this language. Only to look at, never to hand out.</source>
        <translation>A draft: no person has checked this language. Only to look at, never to hand out.</translation>
    </message>
    <message>
        <source>Print now</source>
        <translation>Print now</translation>
    </message>
    <message>
        <source>Print, stays with the contact</source>
        <translation>Print, stays with the contact</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>{paper}, {pages}</source>
        <translation>{paper}, {pages}</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as “afspraken”</source>
        <translation>Save as “afspraken”</translation>
    </message>
    <message>
        <source>beside Dutch</source>
        <translation>beside Dutch</translation>
    </message>
    <message>
        <source>How it stands on paper</source>
        <translation>How it stands on paper</translation>
    </message>
    <message>
        <source>How it comes on paper</source>
        <translation>How it comes on paper</translation>
    </message>
    <message>
        <source>Somebody may read this: choose the discreet form.</source>
        <translation>Somebody may read this: choose the discreet form.</translation>
    </message>
    <message>
        <source>The paper as it will be</source>
        <translation>The paper as it will be</translation>
    </message>
    <message>
        <source>{pages} · version {number}</source>
        <translation>{pages} · version {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing left to print.</source>
        <translation>Nothing left to print.</translation>
    </message>
    <message>
        <source>No person has checked these sentences yet: {texts}</source>
        <translation>No person has checked these sentences yet: {texts}</translation>
    </message>
</context>
<context>
    <name>Plate</name>
    <message>
        <source>Telling it once is enough.</source>
        <translation>Telling it once is enough.</translation>
    </message>
    <message>
        <source>Together around one person.</source>
        <translation>Together around one person.</translation>
    </message>
    <message>
        <source>Works without internet. Everything on this laptop is encrypted.</source>
        <translation>Works without internet. Everything on this laptop is encrypted.</translation>
    </message>
</context>
<context>
    <name>PointRow</name>
    <message>
        <source>Fill in</source>
        <translation>Fill in</translation>
    </message>
    <message>
        <source>Fill in: {point}</source>
        <translation>Fill in: {point}</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Not needed</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>Points</name>
    <message>
        <source>What has to go along</source>
        <translation>What has to go along</translation>
    </message>
    <message>
        <source>{ready} of {all} ready, filled in from the case</source>
        <translation>{ready} of {all} ready, filled in from the case</translation>
    </message>
    <message numerus="yes">
        <source>%n more point(s), filled in from the case</source>
        <translation>
            <numerusform>%n more point, filled in from the case</numerusform>
            <numerusform>%n more points, filled in from the case</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer points</source>
        <translation>Fewer points</translation>
    </message>
</context>
<context>
    <name>PoliceField</name>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Do not know</source>
        <translation>Do not know</translation>
    </message>
</context>
<context>
    <name>PracticeOffer</name>
    <message>
        <source>Practise with made-up cases</source>
        <translation>Practise with made-up cases</translation>
    </message>
    <message>
        <source>Have a quiet look first?</source>
        <translation>Have a quiet look first?</translation>
    </message>
    <message>
        <source>Practise with made-up cases. You need no passphrase for that.</source>
        <translation>Practise with made-up cases. You need no passphrase for that.</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Write down the question</source>
        <translation>Write down the question</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>What do we want to know</source>
        <translation>What do we want to know</translation>
    </message>
    <message>
        <source>Asked of</source>
        <translation>Asked of</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Who finds out</source>
        <translation>Who finds out</translation>
    </message>
    <message>
        <source>Write this down</source>
        <translation>Write this down</translation>
    </message>
    <message>
        <source>Question or answer</source>
        <translation>Question or answer</translation>
    </message>
    <message>
        <source>Why now</source>
        <translation>Why now</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>What is new</translation>
    </message>
    <message>
        <source>Question to the table</source>
        <translation>Question to the table</translation>
    </message>
</context>
<context>
    <name>QuestionnairesBlock</name>
    <message>
        <source>Lists</source>
        <translation>Lists</translation>
    </message>
    <message>
        <source>No score: a person weighs.</source>
        <translation>No score: a person weighs.</translation>
    </message>
    <message>
        <source>Results of instruments</source>
        <translation>Results of instruments</translation>
    </message>
    <message>
        <source>Record a result</source>
        <translation>Record a result</translation>
    </message>
    <message>
        <source>This is not low risk.</source>
        <translation>This is not low risk.</translation>
    </message>
    <message>
        <source>Not known yet: {topics}</source>
        <translation>Not known yet: {topics}</translation>
    </message>
    <message>
        <source>Not known yet: {topics} · and {count} more</source>
        <translation>Not known yet: {topics} · and {count} more</translation>
    </message>
    <message>
        <source>{yes} yes, {no} no, {other} asked and not known</source>
        <translation>{yes} yes, {no} no, {other} asked and not known</translation>
    </message>
    <message>
        <source>{level} (out of date)</source>
        <translation>{level} (out of date)</translation>
    </message>
</context>
<context>
    <name>QuestionsView</name>
    <message>
        <source>Ask an organisation</source>
        <translation>Ask an organisation</translation>
    </message>
    <message>
        <source>Answer a question</source>
        <translation>Answer a question</translation>
    </message>
    <message numerus="yes">
        <source>%n open question(s)</source>
        <translation type="unfinished">
            <numerusform>%n open question</numerusform>
            <numerusform>%n open questions</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Answered: {question}</source>
        <translation>Answered: {question}</translation>
    </message>
    <message>
        <source>Finds out: {owner}</source>
        <translation>Finds out: {owner}</translation>
    </message>
    <message>
        <source>Nobody finds out yet</source>
        <translation>Nobody finds out yet</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>MDT meeting</source>
        <translation>MDT meeting</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>In conversation</source>
        <translation>In conversation</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Screen and language</source>
        <translation>Screen and language</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) today</source>
        <translation>
            <numerusform>%n thing today</numerusform>
            <numerusform>%n things today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReachCard</name>
    <message>
        <source>Comes back by themselves</source>
        <translation>Comes back by themselves</translation>
    </message>
    <message>
        <source>Only this chat</source>
        <translation>Only this chat</translation>
    </message>
    <message>
        <source>How do we reach you safely?</source>
        <translation>How do we reach you safely?</translation>
    </message>
    <message>
        <source>Only this one is required</source>
        <translation>Only this one is required</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>How to call safely</source>
        <translation>How to call safely</translation>
    </message>
    <message>
        <source>own mobile</source>
        <translation>own mobile</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Hours in which a call is safe</source>
        <translation>Hours in which a call is safe</translation>
    </message>
    <message>
        <source>9-17</source>
        <translation>9-17</translation>
    </message>
    <message>
        <source>NOT</source>
        <translation>NOT</translation>
    </message>
    <message>
        <source>How not to call</source>
        <translation>How not to call</translation>
    </message>
    <message>
        <source>at home, at work</source>
        <translation>at home, at work</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>Say</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>What to say</translation>
    </message>
    <message>
        <source>that it is about the appointment</source>
        <translation>that it is about the appointment</translation>
    </message>
</context>
<context>
    <name>ReadyPage</name>
    <message>
        <source>Your vault is ready</source>
        <translation>Your vault is ready</translation>
    </message>
    <message>
        <source>Ctrl+L locks it. It also locks by itself when you are away for five minutes.</source>
        <translation>Ctrl+L locks it. It also locks by itself when you are away for five minutes.</translation>
    </message>
    <message>
        <source>Your case numbers carry the letters {code}.</source>
        <translation>Your case numbers carry the letters {code}.</translation>
    </message>
</context>
<context>
    <name>ReceiverPreview</name>
    <message>
        <source>What the receiver will see</source>
        <translation>What the receiver will see</translation>
    </message>
    <message>
        <source>Choose the receiver first.</source>
        <translation>Choose the receiver first.</translation>
    </message>
    <message>
        <source>This is what {receiver} will see. It follows from what was decided under sharing.</source>
        <translation>This is what {receiver} will see. It follows from what was decided under sharing.</translation>
    </message>
    <message>
        <source>Always: number, name used here, stage, who is on the case, this handover.</source>
        <translation>Always: number, name used here, stage, who is on the case, this handover.</translation>
    </message>
    <message>
        <source>Not: {group}</source>
        <translation>Not: {group}</translation>
    </message>
    <message>
        <source>{group}: {level}</source>
        <translation>{group}: {level}</translation>
    </message>
    <message>
        <source>Decided by {who}. They pass it on themselves; it is not in your letter.</source>
        <translation>Decided by {who}. They pass it on themselves; it is not in your letter.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceiverSide</name>
    <message>
        <source>Receiver</source>
        <translation>Receiver</translation>
    </message>
    <message>
        <source>Receipt code</source>
        <translation>Receipt code</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Terms</translation>
    </message>
    <message>
        <source>Can be reached</source>
        <translation>Can be reached</translation>
    </message>
    <message>
        <source>If not there</source>
        <translation>If not there</translation>
    </message>
    <message>
        <source>When it gets worse</source>
        <translation>When it gets worse</translation>
    </message>
    <message>
        <source>Call 112. Then the receiver.</source>
        <translation>Call 112. Then the receiver.</translation>
    </message>
    <message>
        <source>{step}: heard by phone</source>
        <translation>{step}: heard by phone</translation>
    </message>
    <message>
        <source>{step}: late, was due {moment}</source>
        <translation>{step}: late, was due {moment}</translation>
    </message>
    <message>
        <source>{step}: before {moment}</source>
        <translation>{step}: before {moment}</translation>
    </message>
    <message>
        <source>When the other side reads six words to you, type them here.</source>
        <translation>When the other side reads six words to you, type them here.</translation>
    </message>
    <message>
        <source>{step}: read this aloud on the phone. The other types it in.</source>
        <translation>{step}: read this aloud on the phone. The other types it in.</translation>
    </message>
</context>
<context>
    <name>RedFlagsCard</name>
    <message>
        <source>Write down the signals</source>
        <translation>Write down the signals</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Who says so</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>Which signals</source>
        <translation>Which signals</translation>
    </message>
    <message>
        <source>In own words</source>
        <translation>In own words</translation>
    </message>
    <message>
        <source>One thing a line.</source>
        <translation>One thing a line.</translation>
    </message>
</context>
<context>
    <name>ReopenCard</name>
    <message>
        <source>Open this again</source>
        <translation>Open this again</translation>
    </message>
    <message>
        <source>Why again</source>
        <translation>Why again</translation>
    </message>
</context>
<context>
    <name>ReopeningCard</name>
    <message>
        <source>Open the case again</source>
        <translation>Open the case again</translation>
    </message>
    <message>
        <source>Why again</source>
        <translation>Why again</translation>
    </message>
    <message>
        <source>A new incident within twelve months comes to the next table.</source>
        <translation>A new incident within twelve months comes to the next table.</translation>
    </message>
</context>
<context>
    <name>ReporterCard</name>
    <message>
        <source>Write down that it was told</source>
        <translation>Write down that it was told</translation>
    </message>
    <message>
        <source>What kind of reporter</source>
        <translation>What kind of reporter</translation>
    </message>
    <message>
        <source>It decides what may be told: never anybody&apos;s name, nothing medical.</source>
        <translation>It decides what may be told: never anybody&apos;s name, nothing medical.</translation>
    </message>
    <message>
        <source>Which organisation reported</source>
        <translation>Which organisation reported</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>How, and what they asked</source>
        <translation>How, and what they asked</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>Record the result</source>
        <translation>Record the result</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Level: {instrument}</source>
        <translation>Level: {instrument}</translation>
    </message>
    <message>
        <source>Name of the instrument</source>
        <translation>Name of the instrument</translation>
    </message>
    <message>
        <source>Level, in its own words</source>
        <translation>Level, in its own words</translation>
    </message>
    <message>
        <source>Only the result is kept. The questions stay with who may use them.</source>
        <translation>Only the result is kept. The questions stay with who may use them.</translation>
    </message>
    <message>
        <source>Which instrument</source>
        <translation>Which instrument</translation>
    </message>
    <message>
        <source>Filled in by</source>
        <translation>Filled in by</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>On which day</translation>
    </message>
    <message>
        <source>Version used</source>
        <translation>Version used</translation>
    </message>
    <message>
        <source>Name or role</source>
        <translation>Name or role</translation>
    </message>
    <message>
        <source>Note on the result</source>
        <translation>Note on the result</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>ReviewFrame</name>
    <message>
        <source>Looked at together, still good</source>
        <translation>Looked at together, still good</translation>
    </message>
    <message>
        <source>Look at this plan together again</source>
        <translation>Look at this plan together again</translation>
    </message>
    <message>
        <source>Looked at again on {day}</source>
        <translation>Looked at again on {day}</translation>
    </message>
    <message>
        <source>The day to look at it came.</source>
        <translation>The day to look at it came.</translation>
    </message>
    <message>
        <source>There was a new incident.</source>
        <translation>There was a new incident.</translation>
    </message>
    <message>
        <source>An order or an alarm ends.</source>
        <translation>An order or an alarm ends.</translation>
    </message>
    <message>
        <source>The suspect is or comes free.</source>
        <translation>The suspect is or comes free.</translation>
    </message>
    <message>
        <source>The victim moved or goes to a shelter.</source>
        <translation>The victim moved or goes to a shelter.</translation>
    </message>
</context>
<context>
    <name>RoadCard</name>
    <message>
        <source>Take this road</source>
        <translation>Take this road</translation>
    </message>
    <message>
        <source>Road</source>
        <translation>Road</translation>
    </message>
    <message>
        <source>Which road</source>
        <translation>Which road</translation>
    </message>
    <message>
        <source>Why this road</source>
        <translation>Why this road</translation>
    </message>
    <message>
        <source>Whom the victim calls</source>
        <translation>Whom the victim calls</translation>
    </message>
    <message>
        <source>One person, by name.</source>
        <translation>One person, by name.</translation>
    </message>
    <message>
        <source>What opens it again</source>
        <translation>What opens it again</translation>
    </message>
    <message>
        <source>One thing a line.</source>
        <translation>One thing a line.</translation>
    </message>
    <message>
        <source>No name, address, place or time on the screen or on paper of others.</source>
        <translation>No name, address, place or time on the screen or on paper of others.</translation>
    </message>
</context>
<context>
    <name>SafetyPlanSection</name>
    <message>
        <source>Ask again</source>
        <translation>Ask again</translation>
    </message>
    <message>
        <source>Stands in the plan</source>
        <translation>Stands in the plan</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Leave out</translation>
    </message>
    <message>
        <source>Does this section stand in the plan?</source>
        <translation>Does this section stand in the plan?</translation>
    </message>
    <message>
        <source>Safety plan</source>
        <translation>Safety plan</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Is paper safe? {answer}</source>
        <translation>Is paper safe? {answer}</translation>
    </message>
    <message>
        <source>Ask this before the first print.</source>
        <translation>Ask this before the first print.</translation>
    </message>
    <message>
        <source>{section}: not in the plan</source>
        <translation>{section}: not in the plan</translation>
    </message>
    <message numerus="yes">
        <source>{section}: %n line(s) filled in</source>
        <translation>
            <numerusform>{section}: %n line filled in</numerusform>
            <numerusform>{section}: %n lines filled in</numerusform>
        </translation>
    </message>
    <message>
        <source>Printed as version {number}, and written down.</source>
        <translation>Printed as version {number}, and written down.</translation>
    </message>
    <message>
        <source>Saved under a neutral name as version {number}, and written down.</source>
        <translation>Saved under a neutral name as version {number}, and written down.</translation>
    </message>
    <message>
        <source>Destroy the old paper: tear it up small.</source>
        <translation>Destroy the old paper: tear it up small.</translation>
    </message>
</context>
<context>
    <name>ScreenSettings</name>
    <message>
        <source>Look</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>As on this laptop</source>
        <translation>As on this laptop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Size of the text</translation>
    </message>
    <message>
        <source>Use this language and size</source>
        <translation>Use this language and size</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Screen</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Screen and language</source>
        <translation>Screen and language</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Screen, language and vault</source>
        <translation>Screen, language and vault</translation>
    </message>
    <message>
        <source>These are made-up cases: a passphrase of your own comes with a vault of your own.</source>
        <translation>These are made-up cases: a passphrase of your own comes with a vault of your own.</translation>
    </message>
</context>
<context>
    <name>SharedRow</name>
    <message>
        <source>{sender} to {receiver}</source>
        <translation>{sender} to {receiver}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>until {day}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Take back: {what}</source>
        <translation>Take back: {what}</translation>
    </message>
</context>
<context>
    <name>SharingSection</name>
    <message>
        <source>More: one group</source>
        <translation>More: one group</translation>
    </message>
    <message>
        <source>This is not shared, because</source>
        <translation>This is not shared, because</translation>
    </message>
    <message>
        <source>Shared now</source>
        <translation>Shared now</translation>
    </message>
    <message>
        <source>Consciously not shared</source>
        <translation>Consciously not shared</translation>
    </message>
    <message>
        <source>Who knows what</source>
        <translation>Who knows what</translation>
    </message>
    <message>
        <source>What does this organisation need, for this victim, now?</source>
        <translation>What does this organisation need, for this victim, now?</translation>
    </message>
    <message>
        <source>Nothing is shared from this case on this laptop.</source>
        <translation>Nothing is shared from this case on this laptop.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Lay down</source>
        <translation>Lay down</translation>
    </message>
</context>
<context>
    <name>SideBlock</name>
    <message>
        <source>Fewer</source>
        <translation>Fewer</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>All {count}</translation>
    </message>
</context>
<context>
    <name>SideBlocks</name>
    <message>
        <source>Nothing open on this laptop.</source>
        <translation>Nothing open on this laptop.</translation>
    </message>
    <message>
        <source>MDT meeting</source>
        <translation>MDT meeting</translation>
    </message>
    <message>
        <source>Handovers</source>
        <translation>Handovers</translation>
    </message>
    <message>
        <source>To look at again</source>
        <translation>To look at again</translation>
    </message>
    <message>
        <source>Consent to ask again</source>
        <translation>Consent to ask again</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Differences</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Terms</source>
        <translation>Terms</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Settle</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Add an incident</source>
        <translation>Add an incident</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Differences</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Fewer</translation>
    </message>
    <message>
        <source>The clock helps remember. The doctor decides.</source>
        <translation>The clock helps remember. The doctor decides.</translation>
    </message>
    <message>
        <source>No term runs.</source>
        <translation>No term runs.</translation>
    </message>
    <message>
        <source>Terms 0 · Timeline {events} · Differences {differences}</source>
        <translation>Terms 0 · Timeline {events} · Differences {differences}</translation>
    </message>
    <message>
        <source>Terms {terms}, first {left} · Timeline {events} · Differences {differences}</source>
        <translation>Terms {terms}, first {left} · Timeline {events} · Differences {differences}</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Ready</translation>
    </message>
</context>
<context>
    <name>StageRow</name>
    <message>
        <source>Why go on now</source>
        <translation>Why go on now</translation>
    </message>
    <message>
        <source>Going on is always possible. Say why, so that a colleague understands.</source>
        <translation>Going on is always possible. Say why, so that a colleague understands.</translation>
    </message>
    <message>
        <source>This case is at {stage}</source>
        <translation>This case is at {stage}</translation>
    </message>
    <message>
        <source>Still missing: {words}</source>
        <translation>Still missing: {words}</translation>
    </message>
    <message>
        <source>On to {stage}</source>
        <translation>On to {stage}</translation>
    </message>
    <message>
        <source>Back to {stage}</source>
        <translation>Back to {stage}</translation>
    </message>
</context>
<context>
    <name>StepButton</name>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message>
        <source>later</source>
        <translation>later</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>Write down this step</source>
        <translation>Write down this step</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>What is possible instead</source>
        <translation>What is possible instead</translation>
    </message>
    <message>
        <source>{step}: why</source>
        <translation>{step}: why</translation>
    </message>
</context>
<context>
    <name>StopSheet</name>
    <message>
        <source>Everything is kept. What do you want?</source>
        <translation>Everything is kept. What do you want?</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Parked</translation>
    </message>
    <message>
        <source>Go on with the meeting</source>
        <translation>Go on with the meeting</translation>
    </message>
    <message>
        <source>Close the screen, the meeting stays open</source>
        <translation>Close the screen, the meeting stays open</translation>
    </message>
    <message>
        <source>End the meeting</source>
        <translation>End the meeting</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) not ended: they come back by themselves.</source>
        <translation>
            <numerusform>%n case not ended: it comes back by itself.</numerusform>
            <numerusform>%n cases not ended: they come back by themselves.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoryBlock</name>
    <message>
        <source>Write an addition</source>
        <translation>Write an addition</translation>
    </message>
    <message>
        <source>Core story</source>
        <translation>Core story</translation>
    </message>
    <message>
        <source>Summary for help, not a statement</source>
        <translation>Summary for help, not a statement</translation>
    </message>
    <message>
        <source>After the question: {question}</source>
        <translation>After the question: {question}</translation>
    </message>
</context>
<context>
    <name>StoryCard</name>
    <message>
        <source>Freeze the core story</source>
        <translation>Freeze the core story</translation>
    </message>
    <message>
        <source>How to write it down</source>
        <translation>How to write it down</translation>
    </message>
    <message>
        <source>Core story</source>
        <translation>Core story</translation>
    </message>
    <message>
        <source>The question just before</source>
        <translation>The question just before</translation>
    </message>
    <message>
        <source>Read back to the victim?</source>
        <translation>Read back to the victim?</translation>
    </message>
    <message>
        <source>Approved by the victim?</source>
        <translation>Approved by the victim?</translation>
    </message>
    <message>
        <source>{length} of {limit} characters</source>
        <translation>{length} of {limit} characters</translation>
    </message>
</context>
<context>
    <name>StorySheet</name>
    <message>
        <source>Summary for help, not a statement</source>
        <translation>Summary for help, not a statement</translation>
    </message>
    <message>
        <source>Core story</source>
        <translation>Core story</translation>
    </message>
    <message>
        <source>No core story yet.</source>
        <translation>No core story yet.</translation>
    </message>
    <message>
        <source>Read back and approved</source>
        <translation>Read back and approved</translation>
    </message>
    <message>
        <source>Not approved by the victim yet</source>
        <translation>Not approved by the victim yet</translation>
    </message>
    <message>
        <source>The police are in the room: after the interview, and with a separate yes, they may read it.</source>
        <translation>The police are in the room: after the interview, and with a separate yes, they may read it.</translation>
    </message>
    <message>
        <source>G opens the curtain.</source>
        <translation>G opens the curtain.</translation>
    </message>
</context>
<context>
    <name>StrangledCard</name>
    <message>
        <source>Write down this moment</source>
        <translation>Write down this moment</translation>
    </message>
    <message>
        <source>Strangulation: when?</source>
        <translation>Strangulation: when?</translation>
    </message>
</context>
<context>
    <name>StuckNotice</name>
    <message>
        <source>Only read what is there</source>
        <translation>Only read what is there</translation>
    </message>
    <message>
        <source>Go on with what is there</source>
        <translation>Go on with what is there</translation>
    </message>
    <message>
        <source>Ask your ICT for the newest copy first. Is there none? Then there are two ways.</source>
        <translation>Ask your ICT for the newest copy first. Is there none? Then there are two ways.</translation>
    </message>
    <message>
        <source>Going on gives up what is missing: it does not come back by itself.</source>
        <translation>Going on gives up what is missing: it does not come back by itself.</translation>
    </message>
</context>
<context>
    <name>SummaryBlock</name>
    <message>
        <source>Write it again</source>
        <translation>Write it again</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
</context>
<context>
    <name>SummaryCard</name>
    <message>
        <source>Save the summary</source>
        <translation>Save the summary</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>What, when and where, in five lines. No details of acts.</source>
        <translation>What, when and where, in five lines. No details of acts.</translation>
    </message>
    <message>
        <source>In five lines</source>
        <translation>In five lines</translation>
    </message>
</context>
<context>
    <name>SurroundingsCard</name>
    <message>
        <source>Write this down</source>
        <translation>Write this down</translation>
    </message>
    <message>
        <source>Only what makes it safer: housing, help, supervision.</source>
        <translation>Only what makes it safer: housing, help, supervision.</translation>
    </message>
    <message>
        <source>What makes it safer for the victim</source>
        <translation>What makes it safer for the victim</translation>
    </message>
    <message>
        <source>Who around the victim</source>
        <translation>Who around the victim</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>A person</translation>
    </message>
    <message>
        <source>Needs what</source>
        <translation>Needs what</translation>
    </message>
    <message>
        <source>Who takes care of it</source>
        <translation>Who takes care of it</translation>
    </message>
    <message>
        <source>Before when</source>
        <translation>Before when</translation>
    </message>
</context>
<context>
    <name>SurroundingsView</name>
    <message>
        <source>People around the victim</source>
        <translation>People around the victim</translation>
    </message>
    <message>
        <source>Write down a need</source>
        <translation>Write down a need</translation>
    </message>
    <message>
        <source>What makes it safer: the accused</source>
        <translation>What makes it safer: the accused</translation>
    </message>
    <message>
        <source>Makes it safer: {need}</source>
        <translation>Makes it safer: {need}</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nobody yet</translation>
    </message>
    <message>
        <source>{what}: has passed</source>
        <translation>{what}: has passed</translation>
    </message>
</context>
<context>
    <name>TableCallCard</name>
    <message>
        <source>Agree on the call</source>
        <translation>Agree on the call</translation>
    </message>
    <message>
        <source>Who calls the victim</source>
        <translation>Who calls the victim</translation>
    </message>
    <message>
        <source>Organisation of who calls</source>
        <translation>Organisation of who calls</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>When to call</source>
        <translation>When to call</translation>
    </message>
    <message>
        <source>tomorrow 10:00</source>
        <translation>tomorrow 10:00</translation>
    </message>
    <message>
        <source>Outside the hours that are safe to call</source>
        <translation>Outside the hours that are safe to call</translation>
    </message>
    <message>
        <source>Call the victim</source>
        <translation>Call the victim</translation>
    </message>
</context>
<context>
    <name>TableDecisionCard</name>
    <message>
        <source>Write down the decision</source>
        <translation>Write down the decision</translation>
    </message>
    <message>
        <source>What is decided</source>
        <translation>What is decided</translation>
    </message>
    <message>
        <source>A verb and a result</source>
        <translation>A verb and a result</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Who does it</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>A person</translation>
    </message>
    <message>
        <source>Of which organisation</source>
        <translation>Of which organisation</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Before when</source>
        <translation>Before when</translation>
    </message>
    <message>
        <source>tomorrow 10:00</source>
        <translation>tomorrow 10:00</translation>
    </message>
    <message>
        <source>Ground for sharing</source>
        <translation>Ground for sharing</translation>
    </message>
    <message>
        <source>Who tells the victim</source>
        <translation>Who tells the victim</translation>
    </message>
    <message>
        <source>It waits for the quorum</source>
        <translation>It waits for the quorum</translation>
    </message>
    <message>
        <source>For safety now</source>
        <translation>For safety now</translation>
    </message>
    <message>
        <source>Without a quorum</source>
        <translation>Without a quorum</translation>
    </message>
</context>
<context>
    <name>TableDissentCard</name>
    <message>
        <source>Write this judgement down</source>
        <translation>Write this judgement down</translation>
    </message>
    <message>
        <source>Whose judgement</source>
        <translation>Whose judgement</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>What is judged otherwise, and why</source>
        <translation>What is judged otherwise, and why</translation>
    </message>
</context>
<context>
    <name>TakeoverPanel</name>
    <message>
        <source>Whose system</source>
        <translation>Whose system</translation>
    </message>
    <message>
        <source>The text holds what this organisation may know, and no more.</source>
        <translation>The text holds what this organisation may know, and no more.</translation>
    </message>
    <message>
        <source>Copy this text</source>
        <translation>Copy this text</translation>
    </message>
    <message>
        <source>Text for our own system</source>
        <translation>Text for our own system</translation>
    </message>
    <message>
        <source>On the clipboard for a minute</source>
        <translation>On the clipboard for a minute</translation>
    </message>
</context>
<context>
    <name>TellingCard</name>
    <message>
        <source>Count this</source>
        <translation>Count this</translation>
    </message>
    <message>
        <source>Told to whom</source>
        <translation>Told to whom</translation>
    </message>
    <message>
        <source>Was it necessary</source>
        <translation>Was it necessary</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>How it came</translation>
    </message>
</context>
<context>
    <name>TermLineView</name>
    <message>
        <source>Called</source>
        <translation>Called</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Called: {case}</source>
        <translation>Called: {case}</translation>
    </message>
</context>
<context>
    <name>TimerRing</name>
    <message>
        <source>over the {minutes} min</source>
        <translation>over the {minutes} min</translation>
    </message>
    <message>
        <source>left of {minutes} min</source>
        <translation>left of {minutes} min</translation>
    </message>
</context>
<context>
    <name>TodayView</name>
    <message>
        <source>Urgent consultation by phone</source>
        <translation>Urgent consultation by phone</translation>
    </message>
    <message>
        <source>New first contact</source>
        <translation>New first contact</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Terms</translation>
    </message>
    <message>
        <source>Whose terms</source>
        <translation>Whose terms</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>My organisation</source>
        <translation>My organisation</translation>
    </message>
    <message>
        <source>Nothing open on this laptop.</source>
        <translation>Nothing open on this laptop.</translation>
    </message>
    <message>
        <source>Nothing of yours runs. See also your organisation.</source>
        <translation>Nothing of yours runs. See also your organisation.</translation>
    </message>
    <message>
        <source>All terms</source>
        <translation>All terms</translation>
    </message>
    <message>
        <source>There is more than fits here. Look in Cases too.</source>
        <translation>There is more than fits here. Look in Cases too.</translation>
    </message>
    <message>
        <source>My actions</source>
        <translation>My actions</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>All actions</translation>
    </message>
    <message>
        <source>No action waits for you.</source>
        <translation>No action waits for you.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Go on where you were</source>
        <translation>Go on where you were</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n running</numerusform>
            <numerusform>%n running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n term(s)</source>
        <translation>
            <numerusform>All %n term</numerusform>
            <numerusform>All %n terms</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Fewer</translation>
    </message>
    <message numerus="yes">
        <source>All %n action(s)</source>
        <translation>
            <numerusform>All %n action</numerusform>
            <numerusform>All %n actions</numerusform>
        </translation>
    </message>
    <message>
        <source>Mine only</source>
        <translation>Mine only</translation>
    </message>
    <message>
        <source>{count}, {late} of them late</source>
        <translation>{count}, {late} of them late</translation>
    </message>
    <message>
        <source>Call {phone}. Say only the number of the case: {case}.</source>
        <translation>Call {phone}. Say only the number of the case: {case}.</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Open the case</translation>
    </message>
    <message>
        <source>The action is open again.</source>
        <translation>The action is open again.</translation>
    </message>
    <message>
        <source>Written down: done.</source>
        <translation>Written down: done.</translation>
    </message>
    <message>
        <source>Written down: it could not, with the reason.</source>
        <translation>Written down: it could not, with the reason.</translation>
    </message>
    <message>
        <source>Written down: not done. The next one is asked.</source>
        <translation>Written down: not done. The next one is asked.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>MDT meeting</source>
        <translation>MDT meeting</translation>
    </message>
    <message>
        <source>table of {time} · case {number} of {count}</source>
        <translation>table of {time} · case {number} of {count}</translation>
    </message>
    <message>
        <source>Close the curtain</source>
        <translation>Close the curtain</translation>
    </message>
    <message>
        <source>Curtain closed: initials only</source>
        <translation>Curtain closed: initials only</translation>
    </message>
    <message>
        <source>Open the curtain, {seconds} seconds</source>
        <translation>Open the curtain, {seconds} seconds</translation>
    </message>
    <message>
        <source>Curtain open: {seconds} s</source>
        <translation>Curtain open: {seconds} s</translation>
    </message>
</context>
<context>
    <name>TriageSection</name>
    <message>
        <source>Consult by phone now</source>
        <translation>Consult by phone now</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>Road</source>
        <translation>Road</translation>
    </message>
    <message>
        <source>Next table</source>
        <translation>Next table</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>not decided yet</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>not chosen yet</translation>
    </message>
    <message>
        <source>Urgent consultation</source>
        <translation>Urgent consultation</translation>
    </message>
    <message>
        <source>On the line: {text}</source>
        <translation>On the line: {text}</translation>
    </message>
    <message>
        <source>Safe now: {text}</source>
        <translation>Safe now: {text}</translation>
    </message>
    <message>
        <source>Who does what: {text}</source>
        <translation>Who does what: {text}</translation>
    </message>
    <message>
        <source>Calls the victim: {text}</source>
        <translation>Calls the victim: {text}</translation>
    </message>
    <message>
        <source>Next moment: {text}</source>
        <translation>Next moment: {text}</translation>
    </message>
</context>
<context>
    <name>TypedBackPage</name>
    <message>
        <source>Type the five words</source>
        <translation>Type the five words</translation>
    </message>
    <message>
        <source>From your paper. So you are sure that what you wrote is right.</source>
        <translation>From your paper. So you are sure that what you wrote is right.</translation>
    </message>
    <message>
        <source>Five words, with spaces</source>
        <translation>Five words, with spaces</translation>
    </message>
</context>
<context>
    <name>UnlockPresenter</name>
    <message>
        <source>J. Practice</source>
        <translation>J. Practice</translation>
    </message>
    <message>
        <source>case manager</source>
        <translation>case manager</translation>
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message>
        <source>Unlock</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Type your passphrase: five words, with spaces.</source>
        <translation>Type your passphrase: five words, with spaces.</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Vault</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>I lost my passphrase</source>
        <translation>I lost my passphrase</translation>
    </message>
    <message>
        <source>Make another vault on this laptop</source>
        <translation>Make another vault on this laptop</translation>
    </message>
    <message>
        <source>Vault {number}</source>
        <translation>Vault {number}</translation>
    </message>
    <message>
        <source>Next try in {minutes}:{seconds}.</source>
        <translation>Next try in {minutes}:{seconds}.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>One moment</translation>
    </message>
</context>
<context>
    <name>UnlockWindow</name>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
</context>
<context>
    <name>UnnamedKeys</name>
    <message>
        <source>Also in the file of this made-up case</source>
        <translation>Also in the file of this made-up case</translation>
    </message>
</context>
<context>
    <name>UrgencyCard</name>
    <message>
        <source>Write down the urgency</source>
        <translation>Write down the urgency</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>How soon</source>
        <translation>How soon</translation>
    </message>
    <message>
        <source>Is an MDT needed</source>
        <translation>Is an MDT needed</translation>
    </message>
</context>
<context>
    <name>VaultSettings</name>
    <message>
        <source>Check the vault</source>
        <translation>Check the vault</translation>
    </message>
    <message>
        <source>Back up the vault</source>
        <translation>Back up the vault</translation>
    </message>
    <message>
        <source>A backup is one closed file. It opens with the passphrase of today. Keep it apart from this laptop.</source>
        <translation>A backup is one closed file. It opens with the passphrase of today. Keep it apart from this laptop.</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Vault</translation>
    </message>
    <message>
        <source>Checking. You can go on working.</source>
        <translation>Checking. You can go on working.</translation>
    </message>
    <message>
        <source>The vault is in order: {cases} cases, {commits} changes, all of them whole.</source>
        <translation>The vault is in order: {cases} cases, {commits} changes, all of them whole.</translation>
    </message>
    <message>
        <source>Writing and reading back. You can go on working.</source>
        <translation>Writing and reading back. You can go on working.</translation>
    </message>
    <message>
        <source>backup-{day}.mdt</source>
        <translation>backup-{day}.mdt</translation>
    </message>
    <message>
        <source>Backups (*.mdt)</source>
        <translation>Backups (*.mdt)</translation>
    </message>
    <message>
        <source>{file} is written and read back. It opens with the passphrase of today.</source>
        <translation>{file} is written and read back. It opens with the passphrase of today.</translation>
    </message>
</context>
<context>
    <name>VeiledText</name>
    <message>
        <source>not on a screen: read it out</source>
        <translation>not on a screen: read it out</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>hidden</translation>
    </message>
</context>
<context>
    <name>VoiceCard</name>
    <message>
        <source>Write down the voice</source>
        <translation>Write down the voice</translation>
    </message>
    <message>
        <source>The victim</source>
        <translation>The victim</translation>
    </message>
    <message>
        <source>A child</source>
        <translation>A child</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Who speaks</translation>
    </message>
    <message>
        <source>In own words</source>
        <translation>In own words</translation>
    </message>
    <message>
        <source>Read back and agreed</source>
        <translation>Read back and agreed</translation>
    </message>
    <message>
        <source>Not asked: why</source>
        <translation>Not asked: why</translation>
    </message>
    <message>
        <source>And when it is asked.</source>
        <translation>And when it is asked.</translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message>
        <source>Write down the waiting</source>
        <translation>Write down the waiting</translation>
    </message>
    <message>
        <source>What bridges the waiting</source>
        <translation>What bridges the waiting</translation>
    </message>
    <message>
        <source>Until when, about</source>
        <translation>Until when, about</translation>
    </message>
    <message>
        <source>Organisation of who asks</source>
        <translation>Organisation of who asks</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Every how many days</source>
        <translation>Every how many days</translation>
    </message>
    <message>
        <source>Who asks how safe it is</source>
        <translation>Who asks how safe it is</translation>
    </message>
    <message>
        <source>Of which organisation</source>
        <translation>Of which organisation</translation>
    </message>
    <message>
        <source>Every so many days</source>
        <translation>Every so many days</translation>
    </message>
    <message>
        <source>Ask how safe it is while waiting</source>
        <translation>Ask how safe it is while waiting</translation>
    </message>
</context>
<context>
    <name>WayOut</name>
    <message>
        <source>Save as plain text</source>
        <translation>Save as plain text</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>Password of the file</translation>
    </message>
    <message>
        <source>Save with a password</source>
        <translation>Save with a password</translation>
    </message>
    <message>
        <source>A print queue or a shared printer may keep a copy. Stand beside the printer.</source>
        <translation>A print queue or a shared printer may keep a copy. Stand beside the printer.</translation>
    </message>
    <message>
        <source>Tell it by mouth. It is kept nowhere and cannot be found again.</source>
        <translation>Tell it by mouth. It is kept nowhere and cannot be found again.</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Plain text (*.txt)</translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation>Save the paper</translation>
    </message>
</context>
<context>
    <name>WeighingSection</name>
    <message>
        <source>Weighing</source>
        <translation>Weighing</translation>
    </message>
    <message>
        <source>What does each organisation know, per living domain?</source>
        <translation>What does each organisation know, per living domain?</translation>
    </message>
    <message>
        <source>Brought in, in general</source>
        <translation>Brought in, in general</translation>
    </message>
    <message>
        <source>Living domain and need</source>
        <translation>Living domain and need</translation>
    </message>
</context>
<context>
    <name>WeighingSide</name>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Red signals</source>
        <translation>Red signals</translation>
    </message>
    <message>
        <source>Differing judgement</source>
        <translation>Differing judgement</translation>
    </message>
    <message>
        <source>Write down signals</source>
        <translation>Write down signals</translation>
    </message>
    <message>
        <source>Write down the voice</source>
        <translation>Write down the voice</translation>
    </message>
    <message>
        <source>Write a differing judgement</source>
        <translation>Write a differing judgement</translation>
    </message>
    <message>
        <source>A new weighing has begun; it waits for its level</source>
        <translation>A new weighing has begun; it waits for its level</translation>
    </message>
    <message>
        <source>Not known: {what}</source>
        <translation>Not known: {what}</translation>
    </message>
    <message>
        <source>This is not low risk.</source>
        <translation>This is not low risk.</translation>
    </message>
    <message>
        <source>Done at once: {what}</source>
        <translation>Done at once: {what}</translation>
    </message>
    <message>
        <source>Weigh again: {day}</source>
        <translation>Weigh again: {day}</translation>
    </message>
    <message>
        <source>The voice of {name}</source>
        <translation>The voice of {name}</translation>
    </message>
    <message>
        <source>The victim&apos;s voice</source>
        <translation>The victim&apos;s voice</translation>
    </message>
    <message>
        <source>Not heard for this weighing yet</source>
        <translation>Not heard for this weighing yet</translation>
    </message>
    <message>
        <source>Not asked: {why}</source>
        <translation>Not asked: {why}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
    <message>
        <source>Read back and agreed</source>
        <translation>Read back and agreed</translation>
    </message>
    <message>
        <source>Not read back yet</source>
        <translation>Not read back yet</translation>
    </message>
    <message>
        <source>A child</source>
        <translation>A child</translation>
    </message>
</context>
<context>
    <name>WhenCard</name>
    <message>
        <source>When and where?</source>
        <translation>When and where?</translation>
    </message>
    <message>
        <source>Not certain? Fill in the earliest and the latest. Terms count from the earliest.</source>
        <translation>Not certain? Fill in the earliest and the latest. Terms count from the earliest.</translation>
    </message>
    <message>
        <source>When, at the earliest</source>
        <translation>When, at the earliest</translation>
    </message>
    <message>
        <source>yesterday 23:30</source>
        <translation>yesterday 23:30</translation>
    </message>
    <message>
        <source>When, at the latest</source>
        <translation>When, at the latest</translation>
    </message>
    <message>
        <source>if not certain</source>
        <translation>if not certain</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>What sort of event</source>
        <translation>What sort of event</translation>
    </message>
    <message>
        <source>until</source>
        <translation>until</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>At home</translation>
    </message>
    <message>
        <source>In public</source>
        <translation>In public</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Sexual violence</source>
        <translation>Sexual violence</translation>
    </message>
    <message>
        <source>Stalking</source>
        <translation>Stalking</translation>
    </message>
    <message>
        <source>Another incident</source>
        <translation>Another incident</translation>
    </message>
</context>
<context>
    <name>WhichCaseDialog</name>
    <message>
        <source>Which case?</source>
        <translation>Which case?</translation>
    </message>
    <message>
        <source>Not found on this laptop.</source>
        <translation>Not found on this laptop.</translation>
    </message>
    <message>
        <source>Alias or number</source>
        <translation>Alias or number</translation>
    </message>
</context>
<context>
    <name>WhoCallsCard</name>
    <message>
        <source>Agree this call</source>
        <translation>Agree this call</translation>
    </message>
    <message>
        <source>When does this person call</source>
        <translation>When does this person call</translation>
    </message>
    <message>
        <source>Who calls</source>
        <translation>Who calls</translation>
    </message>
    <message>
        <source>Of which organisation</source>
        <translation>Of which organisation</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>tomorrow 10:00</source>
        <translation>tomorrow 10:00</translation>
    </message>
    <message>
        <source>A person, by name</source>
        <translation>A person, by name</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Of</translation>
    </message>
    <message>
        <source>Who calls tomorrow, when?</source>
        <translation>Who calls tomorrow, when?</translation>
    </message>
    <message>
        <source>{who} calls {moment}</source>
        <translation>{who} calls {moment}</translation>
    </message>
    <message>
        <source>Outside the safe hours: {hours}</source>
        <translation>Outside the safe hours: {hours}</translation>
    </message>
    <message>
        <source>Call the victim</source>
        <translation>Call the victim</translation>
    </message>
</context>
<context>
    <name>WishCard</name>
    <message>
        <source>What do you want now</source>
        <translation>What do you want now</translation>
    </message>
    <message>
        <source>What must not happen</source>
        <translation>What must not happen</translation>
    </message>
    <message>
        <source>Yes: in the victim&apos;s own words</source>
        <translation>Yes: in the victim&apos;s own words</translation>
    </message>
    <message>
        <source>No: what must not happen</source>
        <translation>No: what must not happen</translation>
    </message>
    <message>
        <source>What do you want now, and what not?</source>
        <translation>What do you want now, and what not?</translation>
    </message>
</context>
<context>
    <name>WishesBlock</name>
    <message>
        <source>Said before</source>
        <translation>Said before</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
    <message>
        <source>Rather not: {words}</source>
        <translation>Rather not: {words}</translation>
    </message>
</context>
<context>
    <name>WordsPage</name>
    <message>
        <source>Your passphrase</source>
        <translation>Your passphrase</translation>
    </message>
    <message>
        <source>These five words open your vault. Write them on paper now. The program keeps them nowhere.</source>
        <translation>These five words open your vault. Write them on paper now. The program keeps them nowhere.</translation>
    </message>
    <message>
        <source>Draw other words</source>
        <translation>Draw other words</translation>
    </message>
    <message>
        <source>Not in a photo, not in a mail, not on the laptop itself.</source>
        <translation>Not in a photo, not in a mail, not on the laptop itself.</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Could not</source>
        <translation>Could not</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Not done</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>No longer needed</translation>
    </message>
</context>
<context>
    <name>answers</name>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Do not know</source>
        <translation>Do not know</translation>
    </message>
    <message>
        <source>Will not say</source>
        <translation>Will not say</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Not asked</translation>
    </message>
</context>
<context>
    <name>behaviours</name>
    <message>
        <source>Stalking</source>
        <translation>Stalking</translation>
    </message>
    <message>
        <source>Followed or waited for</source>
        <translation>Followed or waited for</translation>
    </message>
    <message>
        <source>Calls or messages</source>
        <translation>Calls or messages</translation>
    </message>
    <message>
        <source>Watched through phone, account or tracker</source>
        <translation>Watched through phone, account or tracker</translation>
    </message>
    <message>
        <source>Threatened</source>
        <translation>Threatened</translation>
    </message>
    <message>
        <source>Through others: children, family, work</source>
        <translation>Through others: children, family, work</translation>
    </message>
    <message>
        <source>Something broken, taken or left behind</source>
        <translation>Something broken, taken or left behind</translation>
    </message>
    <message>
        <source>Ban or order broken</source>
        <translation>Ban or order broken</translation>
    </message>
    <message>
        <source>Violence</source>
        <translation>Violence</translation>
    </message>
    <message>
        <source>Throat squeezed</source>
        <translation>Throat squeezed</translation>
    </message>
    <message>
        <source>Sexual violence or force</source>
        <translation>Sexual violence or force</translation>
    </message>
    <message>
        <source>Decides what the victim does, or jealousy</source>
        <translation>Decides what the victim does, or jealousy</translation>
    </message>
    <message>
        <source>Kept away from others</source>
        <translation>Kept away from others</translation>
    </message>
    <message>
        <source>Humiliated or put under pressure</source>
        <translation>Humiliated or put under pressure</translation>
    </message>
    <message>
        <source>Money controlled or short</source>
        <translation>Money controlled or short</translation>
    </message>
    <message>
        <source>Weapon</source>
        <translation>Weapon</translation>
    </message>
    <message>
        <source>Followed</source>
        <translation>Followed</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Watched along</source>
        <translation>Watched along</translation>
    </message>
    <message>
        <source>Through others</source>
        <translation>Through others</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Damage</translation>
    </message>
    <message>
        <source>Ban broken</source>
        <translation>Ban broken</translation>
    </message>
    <message>
        <source>Report or complaint</source>
        <translation>Report or complaint</translation>
    </message>
    <message>
        <source>Leaving, or just left</source>
        <translation>Leaving, or just left</translation>
    </message>
    <message>
        <source>Suspect free, or coming free</source>
        <translation>Suspect free, or coming free</translation>
    </message>
    <message>
        <source>Order or alarm ends</source>
        <translation>Order or alarm ends</translation>
    </message>
    <message>
        <source>{count} incidents in 14 days</source>
        <translation>{count} incidents in 14 days</translation>
    </message>
</context>
<context>
    <name>cases</name>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Contact person</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coordinator</translation>
    </message>
    <message>
        <source>Next term</source>
        <translation>Next term</translation>
    </message>
</context>
<context>
    <name>channels</name>
    <message>
        <source>Phone call</source>
        <translation>Phone call</translation>
    </message>
    <message>
        <source>Text message or app</source>
        <translation>Text message or app</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>Through somebody</source>
        <translation>Through somebody</translation>
    </message>
    <message>
        <source>Comes back by themselves</source>
        <translation>Comes back by themselves</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Allowed</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Not allowed</translation>
    </message>
    <message>
        <source>Only when</source>
        <translation>Only when</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>Number or address</translation>
    </message>
    <message>
        <source>May we use it?</source>
        <translation>May we use it?</translation>
    </message>
    <message>
        <source>Who else may answer</source>
        <translation>Who else may answer</translation>
    </message>
    <message>
        <source>Show our number?</source>
        <translation>Show our number?</translation>
    </message>
    <message>
        <source>Leave a voicemail?</source>
        <translation>Leave a voicemail?</translation>
    </message>
    <message>
        <source>Are messages seen on a locked screen?</source>
        <translation>Are messages seen on a locked screen?</translation>
    </message>
    <message>
        <source>Is the device or account shared?</source>
        <translation>Is the device or account shared?</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Channels</translation>
    </message>
    <message>
        <source>Add a channel</source>
        <translation>Add a channel</translation>
    </message>
    <message>
        <source>Who knows about this contact</source>
        <translation>Who knows about this contact</translation>
    </message>
    <message>
        <source>Who must not know</source>
        <translation>Who must not know</translation>
    </message>
    <message>
        <source>Interpreter for this contact</source>
        <translation>Interpreter for this contact</translation>
    </message>
    <message>
        <source>Language and gender. Never somebody from the victim&apos;s own circle.</source>
        <translation>Language and gender. Never somebody from the victim&apos;s own circle.</translation>
    </message>
    <message>
        <source>Patient portal</source>
        <translation>Patient portal</translation>
    </message>
    <message>
        <source>Message to the general practitioner</source>
        <translation>Message to the general practitioner</translation>
    </message>
    <message>
        <source>Texts about appointments</source>
        <translation>Texts about appointments</translation>
    </message>
    <message>
        <source>Bill of the insurer</source>
        <translation>Bill of the insurer</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Address in the police file</source>
        <translation>Address in the police file</translation>
    </message>
    <message>
        <source>School app</source>
        <translation>School app</translation>
    </message>
    <message>
        <source>Arranged</source>
        <translation>Arranged</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Not needed</translation>
    </message>
    <message>
        <source>Does not want</source>
        <translation>Does not want</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>{channel}: what was arranged</source>
        <translation>{channel}: what was arranged</translation>
    </message>
    <message>
        <source>with whom, what</source>
        <translation>with whom, what</translation>
    </message>
</context>
<context>
    <name>closing</name>
    <message>
        <source>What was agreed is done</source>
        <translation>What was agreed is done</translation>
    </message>
    <message>
        <source>The victim stops</source>
        <translation>The victim stops</translation>
    </message>
    <message>
        <source>The victim moved</source>
        <translation>The victim moved</translation>
    </message>
    <message>
        <source>There is no legal ground any more</source>
        <translation>There is no legal ground any more</translation>
    </message>
    <message>
        <source>A talk</source>
        <translation>A talk</translation>
    </message>
    <message>
        <source>A letter</source>
        <translation>A letter</translation>
    </message>
    <message>
        <source>Neither, by own wish</source>
        <translation>Neither, by own wish</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>MDT meeting</source>
        <translation>MDT meeting</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation>Plan a meeting</translation>
    </message>
    <message>
        <source>New first contact</source>
        <translation>New first contact</translation>
    </message>
    <message>
        <source>In this case: add an incident</source>
        <translation>In this case: add an incident</translation>
    </message>
    <message>
        <source>Hand on the cases of a colleague</source>
        <translation>Hand on the cases of a colleague</translation>
    </message>
    <message>
        <source>In this case: {section}</source>
        <translation>In this case: {section}</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>In conversation: do not lock</source>
        <translation>In conversation: do not lock</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Smaller text</translation>
    </message>
    <message>
        <source>Screen and language</source>
        <translation>Screen and language</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Look: as on this laptop</source>
        <translation>Look: as on this laptop</translation>
    </message>
    <message>
        <source>Look: light</source>
        <translation>Look: light</translation>
    </message>
    <message>
        <source>Look: dark</source>
        <translation>Look: dark</translation>
    </message>
    <message>
        <source>Look: high contrast</source>
        <translation>Look: high contrast</translation>
    </message>
    <message>
        <source>Check the vault</source>
        <translation>Check the vault</translation>
    </message>
    <message>
        <source>Back up the vault</source>
        <translation>Back up the vault</translation>
    </message>
</context>
<context>
    <name>conflicts</name>
    <message>
        <source>What is the case called?</source>
        <translation>What is the case called?</translation>
    </message>
    <message>
        <source>Which phone number is right?</source>
        <translation>Which phone number is right?</translation>
    </message>
    <message>
        <source>Which address is right?</source>
        <translation>Which address is right?</translation>
    </message>
    <message>
        <source>When was the victim born?</source>
        <translation>When was the victim born?</translation>
    </message>
    <message>
        <source>How may we call?</source>
        <translation>How may we call?</translation>
    </message>
    <message>
        <source>How must we not call?</source>
        <translation>How must we not call?</translation>
    </message>
    <message>
        <source>What do we say?</source>
        <translation>What do we say?</translation>
    </message>
    <message>
        <source>When may we call?</source>
        <translation>When may we call?</translation>
    </message>
    <message>
        <source>How do we reach the victim safely?</source>
        <translation>How do we reach the victim safely?</translation>
    </message>
    <message>
        <source>Which line belongs in the plan?</source>
        <translation>Which line belongs in the plan?</translation>
    </message>
    <message>
        <source>When is this moment of the joint plan?</source>
        <translation>When is this moment of the joint plan?</translation>
    </message>
    <message>
        <source>Who does what that hour?</source>
        <translation>Who does what that hour?</translation>
    </message>
    <message>
        <source>Can there be a pregnancy?</source>
        <translation>Can there be a pregnancy?</translation>
    </message>
    <message>
        <source>What was agreed?</source>
        <translation>What was agreed?</translation>
    </message>
    <message>
        <source>Who does it, and when?</source>
        <translation>Who does it, and when?</translation>
    </message>
    <message>
        <source>Two answers: {field}</source>
        <translation>Two answers: {field}</translation>
    </message>
</context>
<context>
    <name>coordination</name>
    <message>
        <source>Three or more organisations</source>
        <translation>Three or more organisations</translation>
    </message>
    <message>
        <source>Children are involved</source>
        <translation>Children are involved</translation>
    </message>
    <message>
        <source>High risk</source>
        <translation>High risk</translation>
    </message>
    <message>
        <source>An order or alarm is running</source>
        <translation>An order or alarm is running</translation>
    </message>
    <message>
        <source>Under 18, or cannot decide alone</source>
        <translation>Under 18, or cannot decide alone</translation>
    </message>
    <message>
        <source>Language or residence is a barrier</source>
        <translation>Language or residence is a barrier</translation>
    </message>
    <message>
        <source>An earlier handover failed</source>
        <translation>An earlier handover failed</translation>
    </message>
    <message>
        <source>Is it a group?</source>
        <translation>Is it a group?</translation>
    </message>
    <message>
        <source>Does the victim ask for it?</source>
        <translation>Does the victim ask for it?</translation>
    </message>
    <message>
        <source>One organisation only</source>
        <translation>One organisation only</translation>
    </message>
    <message>
        <source>Is there a clear plan?</source>
        <translation>Is there a clear plan?</translation>
    </message>
    <message>
        <source>Does the victim not want it?</source>
        <translation>Does the victim not want it?</translation>
    </message>
    <message>
        <source>Level with a reason</source>
        <translation>Level with a reason</translation>
    </message>
    <message>
        <source>Coordination decision</source>
        <translation>Coordination decision</translation>
    </message>
    <message>
        <source>Fixed contact person</source>
        <translation>Fixed contact person</translation>
    </message>
    <message>
        <source>A decision, or none</source>
        <translation>A decision, or none</translation>
    </message>
    <message>
        <source>Who calls, and when</source>
        <translation>Who calls, and when</translation>
    </message>
    <message>
        <source>{what}: outside the hours that are safe to call</source>
        <translation>{what}: outside the hours that are safe to call</translation>
    </message>
    <message>
        <source>{what}: on a day the victim named. “{beside}”</source>
        <translation>{what}: on a day the victim named. “{beside}”</translation>
    </message>
    <message>
        <source>{what}: look at what the victim does not want. “{beside}”</source>
        <translation>{what}: look at what the victim does not want. “{beside}”</translation>
    </message>
    <message>
        <source>{what}: {beside} calls in the same hour</source>
        <translation>{what}: {beside} calls in the same hour</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Reached</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Not reached</translation>
    </message>
    <message>
        <source>Not safe</source>
        <translation>Not safe</translation>
    </message>
    <message>
        <source>The victim</source>
        <translation>The victim</translation>
    </message>
    <message>
        <source>Who reported it</source>
        <translation>Who reported it</translation>
    </message>
    <message>
        <source>{name} leaves. In the place: {deputy}</source>
        <translation>{name} leaves. In the place: {deputy}</translation>
    </message>
    <message>
        <source>{name} is away until {day}. In the place: {deputy}</source>
        <translation>{name} is away until {day}. In the place: {deputy}</translation>
    </message>
    <message>
        <source>{name} is away. In the place: {deputy}</source>
        <translation>{name} is away. In the place: {deputy}</translation>
    </message>
    <message>
        <source>nobody named yet</source>
        <translation>nobody named yet</translation>
    </message>
</context>
<context>
    <name>follow_up</name>
    <message>
        <source>Necessary: statement, examination, doctor</source>
        <translation>Necessary: statement, examination, doctor</translation>
    </message>
    <message>
        <source>Avoidable</source>
        <translation>Avoidable</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Called</translation>
    </message>
    <message>
        <source>Aftercare talk</source>
        <translation>Aftercare talk</translation>
    </message>
</context>
<context>
    <name>handout</name>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Safe contact</source>
        <translation>Safe contact</translation>
    </message>
    <message>
        <source>Do not</source>
        <translation>Do not</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Core only, call us: {groups}</source>
        <translation>Core only, call us: {groups}</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>Say</translation>
    </message>
    <message>
        <source>How to talk</source>
        <translation>How to talk</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Contact person</translation>
    </message>
    <message>
        <source>Coordination</source>
        <translation>Coordination</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Appointment</translation>
    </message>
    <message>
        <source>The other person</source>
        <translation>The other person</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Child</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Need</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Wishes</translation>
    </message>
    <message>
        <source>Does not want</source>
        <translation>Does not want</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
</context>
<context>
    <name>handover</name>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message>
        <source>heard by phone</source>
        <translation>heard by phone</translation>
    </message>
    <message>
        <source>late, was due {moment}</source>
        <translation>late, was due {moment}</translation>
    </message>
    <message>
        <source>before {moment}</source>
        <translation>before {moment}</translation>
    </message>
    <message>
        <source>Sender: {who}</source>
        <translation>Sender: {who}</translation>
    </message>
    <message>
        <source>Receiver: {who}</source>
        <translation>Receiver: {who}</translation>
    </message>
    <message>
        <source>The victim knows to whom and why, and agrees</source>
        <translation>The victim knows to whom and why, and agrees</translation>
    </message>
    <message>
        <source>Safe contact: how, when, whom not</source>
        <translation>Safe contact: how, when, whom not</translation>
    </message>
    <message>
        <source>Talk of three</source>
        <translation>Talk of three</translation>
    </message>
    <message>
        <source>Name and phone of the receiver; the victim has them safely</source>
        <translation>Name and phone of the receiver; the victim has them safely</translation>
    </message>
    <message>
        <source>The core story goes along; nothing is asked again</source>
        <translation>The core story goes along; nothing is asked again</translation>
    </message>
    <message>
        <source>Level, signals, and what to do when it gets worse</source>
        <translation>Level, signals, and what to do when it gets worse</translation>
    </message>
    <message>
        <source>The receiver confirms; first contact within 5 working days</source>
        <translation>The receiver confirms; first contact within 5 working days</translation>
    </message>
    <message>
        <source>Open actions and terms, one by one</source>
        <translation>Open actions and terms, one by one</translation>
    </message>
    <message>
        <source>Children, network: what they know</source>
        <translation>Children, network: what they know</translation>
    </message>
    <message>
        <source>Needs and wishes, what helps</source>
        <translation>Needs and wishes, what helps</translation>
    </message>
    <message>
        <source>What may be shared, what was withdrawn</source>
        <translation>What may be shared, what was withdrawn</translation>
    </message>
    <message>
        <source>What is not passed on, and why</source>
        <translation>What is not passed on, and why</translation>
    </message>
    <message>
        <source>What bridges the waiting</source>
        <translation>What bridges the waiting</translation>
    </message>
    <message>
        <source>The sender calls after two weeks</source>
        <translation>The sender calls after two weeks</translation>
    </message>
    <message>
        <source>The way back stays open for three months</source>
        <translation>The way back stays open for three months</translation>
    </message>
    <message>
        <source>how to reach the victim safely</source>
        <translation>how to reach the victim safely</translation>
    </message>
    <message>
        <source>the approved core story</source>
        <translation>the approved core story</translation>
    </message>
    <message>
        <source>level and signals</source>
        <translation>level and signals</translation>
    </message>
    <message>
        <source>open actions and terms</source>
        <translation>open actions and terms</translation>
    </message>
    <message>
        <source>children and network</source>
        <translation>children and network</translation>
    </message>
    <message>
        <source>needs and wishes</source>
        <translation>needs and wishes</translation>
    </message>
    <message>
        <source>what may be shared</source>
        <translation>what may be shared</translation>
    </message>
    <message>
        <source>Offer it now</source>
        <translation>Offer it now</translation>
    </message>
    <message>
        <source>The talk is planned</source>
        <translation>The talk is planned</translation>
    </message>
    <message>
        <source>The talk was held</source>
        <translation>The talk was held</translation>
    </message>
    <message>
        <source>The receiver accepts</source>
        <translation>The receiver accepts</translation>
    </message>
    <message>
        <source>The receiver declines</source>
        <translation>The receiver declines</translation>
    </message>
    <message>
        <source>Withdraw the offer</source>
        <translation>Withdraw the offer</translation>
    </message>
    <message>
        <source>First contact is made</source>
        <translation>First contact is made</translation>
    </message>
    <message>
        <source>The victim confirms</source>
        <translation>The victim confirms</translation>
    </message>
    <message>
        <source>Cannot: give back</source>
        <translation>Cannot: give back</translation>
    </message>
    <message>
        <source>Close this handover</source>
        <translation>Close this handover</translation>
    </message>
    <message>
        <source>Two answers crossed: the sender withdrew while the receiver accepted. Both are responsible now. Call each other: the receiver goes on with first contact, or gives the case back.</source>
        <translation>Two answers crossed: the sender withdrew while the receiver accepted. Both are responsible now. Call each other: the receiver goes on with first contact, or gives the case back.</translation>
    </message>
    <message>
        <source>Two answers crossed: at the receiver one accepted and one declined. Both sides are responsible now. Call each other: the receiver goes on with first contact, or gives the case back.</source>
        <translation>Two answers crossed: at the receiver one accepted and one declined. Both sides are responsible now. Call each other: the receiver goes on with first contact, or gives the case back.</translation>
    </message>
    <message>
        <source>The sender withdrew and the receiver declined at the same time. The sender is responsible. Nothing has to be settled.</source>
        <translation>The sender withdrew and the receiver declined at the same time. The sender is responsible. Nothing has to be settled.</translation>
    </message>
    <message>
        <source>A step was written down twice. It counts once. Nobody&apos;s responsibility changed by it.</source>
        <translation>A step was written down twice. It counts once. Nobody&apos;s responsibility changed by it.</translation>
    </message>
    <message>
        <source>A step is here without the one before it. Perhaps it is still on its way. Ask the other side, by phone.</source>
        <translation>A step is here without the one before it. Perhaps it is still on its way. Ask the other side, by phone.</translation>
    </message>
    <message>
        <source>A step was set by somebody whose step it is not. Ask by phone whether it is right. Until then whoever is named above stays responsible.</source>
        <translation>A step was set by somebody whose step it is not. Ask by phone whether it is right. Until then whoever is named above stays responsible.</translation>
    </message>
    <message>
        <source>A step was heard by phone and is not here yet. The clock is quiet. Responsibility does not change before the step itself is here.</source>
        <translation>A step was heard by phone and is not here yet. The clock is quiet. Responsibility does not change before the step itself is here.</translation>
    </message>
</context>
<context>
    <name>joint_plan</name>
    <message>
        <source>Formal complaint</source>
        <translation>Formal complaint</translation>
    </message>
    <message>
        <source>Arrest</source>
        <translation>Arrest</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>Hearing</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>End of the home ban</source>
        <translation>End of the home ban</translation>
    </message>
    <message>
        <source>End of the victim device</source>
        <translation>End of the victim device</translation>
    </message>
    <message>
        <source>Ruling on custody or contact</source>
        <translation>Ruling on custody or contact</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Which moment</source>
        <translation>Which moment</translation>
    </message>
    <message>
        <source>When is it</source>
        <translation>When is it</translation>
    </message>
    <message>
        <source>Who does what that hour</source>
        <translation>Who does what that hour</translation>
    </message>
    <message>
        <source>One person and one thing on a line</source>
        <translation>One person and one thing on a line</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>Whom to call</translation>
    </message>
    <message>
        <source>Name and number</source>
        <translation>Name and number</translation>
    </message>
    <message>
        <source>Who stands by</source>
        <translation>Who stands by</translation>
    </message>
    <message>
        <source>Who can come at once</source>
        <translation>Who can come at once</translation>
    </message>
    <message>
        <source>What if it goes otherwise</source>
        <translation>What if it goes otherwise</translation>
    </message>
    <message>
        <source>looked at {day}</source>
        <translation>looked at {day}</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>Moments</translation>
    </message>
    <message>
        <source>Add a moment</source>
        <translation>Add a moment</translation>
    </message>
</context>
<context>
    <name>meeting</name>
    <message>
        <source>Place {place} of {count}</source>
        <translation>Place {place} of {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message>
        <source>Table of {moment}</source>
        <translation>Table of {moment}</translation>
    </message>
    <message>
        <source>Chair: {name}</source>
        <translation>Chair: {name}</translation>
    </message>
    <message>
        <source>Minutes: {name}</source>
        <translation>Minutes: {name}</translation>
    </message>
    <message>
        <source>Invited: {names}</source>
        <translation>Invited: {names}</translation>
    </message>
    <message>
        <source>Late slot</source>
        <translation>Late slot</translation>
    </message>
    <message numerus="yes">
        <source>%n late slot(s), {left} free</source>
        <translation>
            <numerusform>%n late slot, {left} free</numerusform>
            <numerusform>%n late slots, {left} free</numerusform>
        </translation>
    </message>
    <message>
        <source>{slots}. The agenda is out: a case now takes a late slot.</source>
        <translation>{slots}. The agenda is out: a case now takes a late slot.</translation>
    </message>
    <message>
        <source>A table is needed before {moment}</source>
        <translation>A table is needed before {moment}</translation>
    </message>
    <message>
        <source>Asks since {moment}</source>
        <translation>Asks since {moment}</translation>
    </message>
    <message>
        <source>without a name only</source>
        <translation>without a name only</translation>
    </message>
    <message>
        <source>First time on the table.</source>
        <translation>First time on the table.</translation>
    </message>
    <message>
        <source>Nothing new since {day}.</source>
        <translation>Nothing new since {day}.</translation>
    </message>
    <message>
        <source>consulted by phone</source>
        <translation>consulted by phone</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>could not</source>
        <translation>could not</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>not done</translation>
    </message>
    <message>
        <source>open again</source>
        <translation>open again</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>answer</translation>
    </message>
    <message>
        <source>new on the case</source>
        <translation>new on the case</translation>
    </message>
    <message>
        <source>fixed contact person</source>
        <translation>fixed contact person</translation>
    </message>
    <message>
        <source>handover to {receiver}</source>
        <translation>handover to {receiver}</translation>
    </message>
    <message>
        <source>Regular meeting</source>
        <translation>Regular meeting</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>By phone</translation>
    </message>
    <message>
        <source>Written round</source>
        <translation>Written round</translation>
    </message>
    <message>
        <source>no day yet</source>
        <translation>no day yet</translation>
    </message>
    <message>
        <source>urgent consultation by phone</source>
        <translation>urgent consultation by phone</translation>
    </message>
    <message>
        <source>provisional decision, there was no quorum</source>
        <translation>provisional decision, there was no quorum</translation>
    </message>
    <message>
        <source>the risk went up</source>
        <translation>the risk went up</translation>
    </message>
    <message>
        <source>new case, not weighed yet</source>
        <translation>new case, not weighed yet</translation>
    </message>
    <message>
        <source>open question</source>
        <translation>open question</translation>
    </message>
    <message>
        <source>coordination asks to be looked at again</source>
        <translation>coordination asks to be looked at again</translation>
    </message>
    <message>
        <source>an action was not done</source>
        <translation>an action was not done</translation>
    </message>
    <message>
        <source>the level is to be looked at again</source>
        <translation>the level is to be looked at again</translation>
    </message>
    <message>
        <source>asked for by a colleague</source>
        <translation>asked for by a colleague</translation>
    </message>
    <message>
        <source>Makes 5 working days: yes</source>
        <translation>Makes 5 working days: yes</translation>
    </message>
    <message>
        <source>Makes 5 working days: no</source>
        <translation>Makes 5 working days: no</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>not yet</translation>
    </message>
    <message>
        <source>read</source>
        <translation>read</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>ready</translation>
    </message>
    <message>
        <source>nothing known</source>
        <translation>nothing known</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>by phone</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>on paper</translation>
    </message>
    <message>
        <source>There, in person</source>
        <translation>There, in person</translation>
    </message>
    <message>
        <source>A text</source>
        <translation>A text</translation>
    </message>
    <message>
        <source>A voice message</source>
        <translation>A voice message</translation>
    </message>
    <message>
        <source>A supporter speaks</source>
        <translation>A supporter speaks</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Not there</translation>
    </message>
    <message>
        <source>has not heard the name yet</source>
        <translation>has not heard the name yet</translation>
    </message>
    <message>
        <source>has not begun yet</source>
        <translation>has not begun yet</translation>
    </message>
    <message>
        <source>has read it, is not ready</source>
        <translation>has read it, is not ready</translation>
    </message>
    <message>
        <source>said it comes, no answer yet</source>
        <translation>said it comes, no answer yet</translation>
    </message>
    <message>
        <source>nobody asked the victim yet</source>
        <translation>nobody asked the victim yet</translation>
    </message>
    <message>
        <source>Still open, since an earlier day</source>
        <translation>Still open, since an earlier day</translation>
    </message>
    <message>
        <source>Was not held</source>
        <translation>Was not held</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Under way</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>Did not happen</source>
        <translation>Did not happen</translation>
    </message>
    <message>
        <source>{case}: the chair works on this case ({role}). Let somebody else chair it.</source>
        <translation>{case}: the chair works on this case ({role}). Let somebody else chair it.</translation>
    </message>
    <message>
        <source>{case} is on the agenda of another meeting too. Take it off one of them.</source>
        <translation>{case} is on the agenda of another meeting too. Take it off one of them.</translation>
    </message>
    <message>
        <source>This meeting is open since an earlier day. Go on, or end it.</source>
        <translation>This meeting is open since an earlier day. Go on, or end it.</translation>
    </message>
    <message>
        <source>This meeting was not held. Its cases wait. Change the day, or say it does not happen.</source>
        <translation>This meeting was not held. Its cases wait. Change the day, or say it does not happen.</translation>
    </message>
    <message>
        <source>Nobody chairs this meeting yet.</source>
        <translation>Nobody chairs this meeting yet.</translation>
    </message>
    <message>
        <source>No organisation is invited yet.</source>
        <translation>No organisation is invited yet.</translation>
    </message>
    <message>
        <source>{case}: no ground yet to tell {organisations}. Their agenda says “reserved”.</source>
        <translation>{case}: no ground yet to tell {organisations}. Their agenda says “reserved”.</translation>
    </message>
    <message>
        <source>{case}: this table comes after the 5 working days. Consult by phone before.</source>
        <translation>{case}: this table comes after the 5 working days. Consult by phone before.</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation>coordinator</translation>
    </message>
    <message>
        <source>deputy</source>
        <translation>deputy</translation>
    </message>
    <message>
        <source>responsible now</source>
        <translation>responsible now</translation>
    </message>
</context>
<context>
    <name>meeting_mode</name>
    <message>
        <source>nothing new is shared</source>
        <translation>nothing new is shared</translation>
    </message>
    <message>
        <source>Nobody asked the victim beforehand yet, and no wish is written down.</source>
        <translation>Nobody asked the victim beforehand yet, and no wish is written down.</translation>
    </message>
    <message>
        <source>Not asked beforehand</source>
        <translation>Not asked beforehand</translation>
    </message>
    <message>
        <source>Should be talked about</source>
        <translation>Should be talked about</translation>
    </message>
    <message>
        <source>Should not be talked about</source>
        <translation>Should not be talked about</translation>
    </message>
    <message>
        <source>Most important</source>
        <translation>Most important</translation>
    </message>
    <message>
        <source>Who may know</source>
        <translation>Who may know</translation>
    </message>
    <message>
        <source>The victim</source>
        <translation>The victim</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Wish</translation>
    </message>
    <message>
        <source>Rather not</source>
        <translation>Rather not</translation>
    </message>
    <message>
        <source>read back and agreed</source>
        <translation>read back and agreed</translation>
    </message>
    <message>
        <source>A child says</source>
        <translation>A child says</translation>
    </message>
    <message>
        <source>In own words</source>
        <translation>In own words</translation>
    </message>
    <message>
        <source>Voice not asked</source>
        <translation>Voice not asked</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
    <message>
        <source>Asked of the table</source>
        <translation>Asked of the table</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>No answer yet</translation>
    </message>
    <message>
        <source>Nobody knows yet</source>
        <translation>Nobody knows yet</translation>
    </message>
    <message>
        <source>Nothing known</source>
        <translation>Nothing known</translation>
    </message>
    <message>
        <source>Not shared: {why}</source>
        <translation>Not shared: {why}</translation>
    </message>
    <message>
        <source>Opinion: {text}</source>
        <translation>Opinion: {text}</translation>
    </message>
    <message>
        <source>finds out: {owner}</source>
        <translation>finds out: {owner}</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Because</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Not known</translation>
    </message>
    <message>
        <source>This is not low risk.</source>
        <translation>This is not low risk.</translation>
    </message>
    <message>
        <source>Done at once</source>
        <translation>Done at once</translation>
    </message>
    <message>
        <source>Looked along</source>
        <translation>Looked along</translation>
    </message>
    <message>
        <source>Address and place</source>
        <translation>Address and place</translation>
    </message>
    <message>
        <source>The accused</source>
        <translation>The accused</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Children</translation>
    </message>
    <message>
        <source>{what}, until {day}</source>
        <translation>{what}, until {day}</translation>
    </message>
    <message>
        <source>Order or alarm</source>
        <translation>Order or alarm</translation>
    </message>
    <message>
        <source>Red signal</source>
        <translation>Red signal</translation>
    </message>
    <message>
        <source>People around the victim</source>
        <translation>People around the victim</translation>
    </message>
    <message>
        <source>nobody looked yet</source>
        <translation>nobody looked yet</translation>
    </message>
    <message>
        <source>Helps: {who}</source>
        <translation>Helps: {who}</translation>
    </message>
    <message>
        <source>Somebody close</source>
        <translation>Somebody close</translation>
    </message>
    <message>
        <source>Coordination</source>
        <translation>Coordination</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coordinator</translation>
    </message>
    <message>
        <source>The victim thinks of it</source>
        <translation>The victim thinks of it</translation>
    </message>
    <message>
        <source>Fixed contact person</source>
        <translation>Fixed contact person</translation>
    </message>
    <message>
        <source>Who calls, and when</source>
        <translation>Who calls, and when</translation>
    </message>
    <message>
        <source>Differing judgement</source>
        <translation>Differing judgement</translation>
    </message>
    <message>
        <source>{age} years</source>
        <translation>{age} years</translation>
    </message>
    <message>
        <source>a child</source>
        <translation>a child</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>not decided yet</translation>
    </message>
    <message>
        <source>not read back yet</source>
        <translation>not read back yet</translation>
    </message>
    <message>
        <source>quorum</source>
        <translation>quorum</translation>
    </message>
    <message>
        <source>No quorum, missing: {seats}. A decision is provisional.</source>
        <translation>No quorum, missing: {seats}. A decision is provisional.</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Step back</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>Next case</translation>
    </message>
    <message>
        <source>Case before</source>
        <translation>Case before</translation>
    </message>
    <message>
        <source>Find a case</source>
        <translation>Find a case</translation>
    </message>
    <message>
        <source>Curtain</source>
        <translation>Curtain</translation>
    </message>
    <message>
        <source>Core story</source>
        <translation>Core story</translation>
    </message>
    <message>
        <source>Why now, and what is new</source>
        <translation>Why now, and what is new</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Park</translation>
    </message>
    <message>
        <source>End this case</source>
        <translation>End this case</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Smaller text</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Out of a field, off a form, stop</source>
        <translation>Out of a field, off a form, stop</translation>
    </message>
    <message>
        <source>For later</source>
        <translation>For later</translation>
    </message>
    <message>
        <source>The victim&apos;s voice</source>
        <translation>The victim&apos;s voice</translation>
    </message>
    <message>
        <source>Write down the voice</source>
        <translation>Write down the voice</translation>
    </message>
    <message>
        <source>Bring something in</source>
        <translation>Bring something in</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>Open question</translation>
    </message>
    <message>
        <source>Set the level</source>
        <translation>Set the level</translation>
    </message>
    <message>
        <source>The level stays</source>
        <translation>The level stays</translation>
    </message>
    <message>
        <source>Red signals</source>
        <translation>Red signals</translation>
    </message>
    <message>
        <source>Need per living domain</source>
        <translation>Need per living domain</translation>
    </message>
    <message>
        <source>Around the victim</source>
        <translation>Around the victim</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Contact person</translation>
    </message>
    <message>
        <source>Who calls</source>
        <translation>Who calls</translation>
    </message>
    <message>
        <source>No decision needed</source>
        <translation>No decision needed</translation>
    </message>
    <message>
        <source>Who calls the victim, and when</source>
        <translation>Who calls the victim, and when</translation>
    </message>
    <message>
        <source>At the table</source>
        <translation>At the table</translation>
    </message>
    <message>
        <source>Wish and question</source>
        <translation>Wish and question</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Facts</translation>
    </message>
    <message>
        <source>Safety now</source>
        <translation>Safety now</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Needs</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>continuing</source>
        <translation>continuing</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>closing</translation>
    </message>
    <message>
        <source>present</source>
        <translation>present</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>by phone</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>on paper</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>observer</source>
        <translation>observer</translation>
    </message>
    <message>
        <source>out: too close</source>
        <translation>out: too close</translation>
    </message>
    <message>
        <source>left halfway</source>
        <translation>left halfway</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>Provisional: comes back by itself</source>
        <translation>Provisional: comes back by itself</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Postponed</translation>
    </message>
    <message>
        <source>is there</source>
        <translation>is there</translation>
    </message>
    <message>
        <source>sent a text to read out</source>
        <translation>sent a text to read out</translation>
    </message>
    <message>
        <source>sent a voice message</source>
        <translation>sent a voice message</translation>
    </message>
    <message>
        <source>somebody speaks for the victim</source>
        <translation>somebody speaks for the victim</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>is not there</translation>
    </message>
    <message>
        <source>the chair</source>
        <translation>the chair</translation>
    </message>
    <message>
        <source>the coordinator</source>
        <translation>the coordinator</translation>
    </message>
    <message>
        <source>who had the first contact</source>
        <translation>who had the first contact</translation>
    </message>
    <message>
        <source>two other disciplines</source>
        <translation>two other disciplines</translation>
    </message>
    <message>
        <source>care</source>
        <translation>care</translation>
    </message>
    <message>
        <source>police or Veilig Thuis</source>
        <translation>police or Veilig Thuis</translation>
    </message>
    <message>
        <source>one more</source>
        <translation>one more</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Care</translation>
    </message>
</context>
<context>
    <name>neutral_terms</name>
    <message>
        <source>Term: see the case</source>
        <translation>Term: see the case</translation>
    </message>
    <message>
        <source>Term via {organisation}</source>
        <translation>Term via {organisation}</translation>
    </message>
</context>
<context>
    <name>off_paper</name>
    <message>
        <source>the word “{word}” betrays what this is</source>
        <translation>the word “{word}” betrays what this is</translation>
    </message>
    <message>
        <source>it is too long for a small paper</source>
        <translation>it is too long for a small paper</translation>
    </message>
    <message>
        <source>an address that must stay secret</source>
        <translation>an address that must stay secret</translation>
    </message>
    <message>
        <source>the name of the person the victim fears</source>
        <translation>the name of the person the victim fears</translation>
    </message>
    <message>
        <source>the school of a child</source>
        <translation>the school of a child</translation>
    </message>
    <message>
        <source>a number of somebody who did not agree</source>
        <translation>a number of somebody who did not agree</translation>
    </message>
    <message>
        <source>the code word</source>
        <translation>the code word</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>In texts</source>
        <translation>In texts</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>What is this case called</source>
        <translation>What is this case called</translation>
    </message>
    <message>
        <source>A name of its own. It works without the real one.</source>
        <translation>A name of its own. It works without the real one.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Last name</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>If the date of birth is not known</source>
        <translation>If the date of birth is not known</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Gender</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>In their own words</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>See the plate first</source>
        <translation>See the plate first</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Is the address secret?</source>
        <translation>Is the address secret?</translation>
    </message>
    <message>
        <source>In the victim&apos;s own words</source>
        <translation>In the victim&apos;s own words</translation>
    </message>
    <message>
        <source>May this be shared, and with whom</source>
        <translation>May this be shared, and with whom</translation>
    </message>
    <message>
        <source>Without a separate yes it stays with you.</source>
        <translation>Without a separate yes it stays with you.</translation>
    </message>
    <message>
        <source>Residence papers</source>
        <translation>Residence papers</translation>
    </message>
    <message>
        <source>First name of the child</source>
        <translation>First name of the child</translation>
    </message>
    <message>
        <source>Age of the child</source>
        <translation>Age of the child</translation>
    </message>
    <message>
        <source>Where does the child live</source>
        <translation>Where does the child live</translation>
    </message>
    <message>
        <source>School</source>
        <translation>School</translation>
    </message>
    <message>
        <source>What did the child see or hear</source>
        <translation>What did the child see or hear</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Children</translation>
    </message>
    <message>
        <source>Add a child</source>
        <translation>Add a child</translation>
    </message>
    <message>
        <source>{name}, {age} years</source>
        <translation>{name}, {age} years</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Phone of this person</source>
        <translation>Phone of this person</translation>
    </message>
    <message>
        <source>Role in the safety plan</source>
        <translation>Role in the safety plan</translation>
    </message>
    <message>
        <source>Agrees to stand on paper?</source>
        <translation>Agrees to stand on paper?</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Add a person</translation>
    </message>
    <message>
        <source>Who is this person to the victim</source>
        <translation>Who is this person to the victim</translation>
    </message>
    <message>
        <source>Name of this person</source>
        <translation>Name of this person</translation>
    </message>
    <message>
        <source>Where this person is or comes</source>
        <translation>Where this person is or comes</translation>
    </message>
    <message>
        <source>Accounts and numbers of this person</source>
        <translation>Accounts and numbers of this person</translation>
    </message>
    <message>
        <source>This person</source>
        <translation>This person</translation>
    </message>
    <message>
        <source>Only what the victim&apos;s safety needs</source>
        <translation>Only what the victim&apos;s safety needs</translation>
    </message>
    <message>
        <source>Add this person</source>
        <translation>Add this person</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Who there</source>
        <translation>Who there</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Function</translation>
    </message>
    <message>
        <source>What can one call for</source>
        <translation>What can one call for</translation>
    </message>
    <message>
        <source>Direct number</source>
        <translation>Direct number</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>Reachable</translation>
    </message>
    <message>
        <source>9-17, not Friday</source>
        <translation>9-17, not Friday</translation>
    </message>
    <message>
        <source>Who else</source>
        <translation>Who else</translation>
    </message>
    <message>
        <source>Number of who else</source>
        <translation>Number of who else</translation>
    </message>
    <message>
        <source>Answers the phone with</source>
        <translation>Answers the phone with</translation>
    </message>
    <message>
        <source>First name only, when the number may stand on paper.</source>
        <translation>First name only, when the number may stand on paper.</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>The contact card</source>
        <translation>The contact card</translation>
    </message>
    <message>
        <source>Add an organisation</source>
        <translation>Add an organisation</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>In neutral words, if it may stand on paper</source>
        <translation>In neutral words, if it may stand on paper</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Day and time</translation>
    </message>
    <message>
        <source>Neutral place</source>
        <translation>Neutral place</translation>
    </message>
    <message>
        <source>Station hall, not the name of a centre</source>
        <translation>Station hall, not the name of a centre</translation>
    </message>
    <message>
        <source>Who goes along</source>
        <translation>Who goes along</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interpreter</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Belongs to</translation>
    </message>
    <message>
        <source>Who may read this group sees the appointment</source>
        <translation>Who may read this group sees the appointment</translation>
    </message>
    <message>
        <source>May it stand on paper?</source>
        <translation>May it stand on paper?</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Appointments</translation>
    </message>
    <message>
        <source>Add an appointment</source>
        <translation>Add an appointment</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>What is kept</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>Its number</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Where it is kept</translation>
    </message>
    <message>
        <source>Who holds it</source>
        <translation>Who holds it</translation>
    </message>
    <message>
        <source>Kept elsewhere</source>
        <translation>Kept elsewhere</translation>
    </message>
    <message>
        <source>No files in this program</source>
        <translation>No files in this program</translation>
    </message>
    <message>
        <source>Add a reference</source>
        <translation>Add a reference</translation>
    </message>
    <message>
        <source>Number of the other case</source>
        <translation>Number of the other case</translation>
    </message>
    <message>
        <source>How they belong together</source>
        <translation>How they belong together</translation>
    </message>
    <message>
        <source>Linked cases</source>
        <translation>Linked cases</translation>
    </message>
    <message>
        <source>Link a case</source>
        <translation>Link a case</translation>
    </message>
</context>
<context>
    <name>plate</name>
    <message>
        <source>not asked yet: ask before anybody calls</source>
        <translation>not asked yet: ask before anybody calls</translation>
    </message>
    <message>
        <source>CALL</source>
        <translation>CALL</translation>
    </message>
    <message>
        <source>NOT</source>
        <translation>NOT</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
    <message>
        <source>SAY</source>
        <translation>SAY</translation>
    </message>
    <message>
        <source>NOW</source>
        <translation>NOW</translation>
    </message>
    <message>
        <source>hours not asked</source>
        <translation>hours not asked</translation>
    </message>
    <message>
        <source>you may call</source>
        <translation>you may call</translation>
    </message>
    <message>
        <source>do not call</source>
        <translation>do not call</translation>
    </message>
    <message>
        <source>again {moment}</source>
        <translation>again {moment}</translation>
    </message>
</context>
<context>
    <name>questions</name>
    <message>
        <source>Police?</source>
        <translation>Police?</translation>
    </message>
    <message>
        <source>Are you safe now?</source>
        <translation>Are you safe now?</translation>
    </message>
    <message>
        <source>Is anyone listening or watching?</source>
        <translation>Is anyone listening or watching?</translation>
    </message>
    <message>
        <source>Ask only what can be answered with yes or no.</source>
        <translation>Ask only what can be answered with yes or no.</translation>
    </message>
    <message>
        <source>Injured, much pain, or belly pain when pregnant?</source>
        <translation>Injured, much pain, or belly pain when pregnant?</translation>
    </message>
    <message>
        <source>Let a doctor look now, also in doubt.</source>
        <translation>Let a doctor look now, also in doubt.</translation>
    </message>
    <message>
        <source>Throat squeezed, passed out, unable to breathe?</source>
        <translation>Throat squeezed, passed out, unable to breathe?</translation>
    </message>
    <message>
        <source>Could there be a pregnancy or an infection?</source>
        <translation>Could there be a pregnancy or an infection?</translation>
    </message>
    <message>
        <source>The doctor asks this</source>
        <translation>The doctor asks this</translation>
    </message>
    <message>
        <source>Pieces missing, or something in a drink?</source>
        <translation>Pieces missing, or something in a drink?</translation>
    </message>
    <message>
        <source>Keep the first urine. Ask the centre now.</source>
        <translation>Keep the first urine. Ask the centre now.</translation>
    </message>
    <message>
        <source>Thoughts of not wanting to live?</source>
        <translation>Thoughts of not wanting to live?</translation>
    </message>
    <message>
        <source>Children or others in danger, also unborn?</source>
        <translation>Children or others in danger, also unborn?</translation>
    </message>
    <message>
        <source>Say who and where in the event summary. Consult now.</source>
        <translation>Say who and where in the event summary. Consult now.</translation>
    </message>
    <message>
        <source>Keep traces?</source>
        <translation>Keep traces?</translation>
    </message>
    <message>
        <source>Do not wash. Keep clothes in a paper bag. Ask the forensic doctor.</source>
        <translation>Do not wash. Keep clothes in a paper bag. Ask the forensic doctor.</translation>
    </message>
    <message>
        <source>Call together, if the victim wants that.</source>
        <translation>Call together, if the victim wants that.</translation>
    </message>
    <message>
        <source>Call 112. First say: “police” and the place. Whispering is fine.</source>
        <translation>Call 112. First say: “police” and the place. Whispering is fine.</translation>
    </message>
    <message>
        <source>Unable to speak? Then 112 may hang up. Agree now who calls for you.</source>
        <translation>Unable to speak? Then 112 may hang up. Agree now who calls for you.</translation>
    </message>
    <message>
        <source>Examination today, also without complaints.</source>
        <translation>Examination today, also without complaints.</translation>
    </message>
    <message>
        <source>Call 112 when swallowing or breathing is hard, or with a bad headache.</source>
        <translation>Call 112 when swallowing or breathing is hard, or with a bad headache.</translation>
    </message>
    <message>
        <source>Go on asking, openly. Do not leave this person alone.</source>
        <translation>Go on asking, openly. Do not leave this person alone.</translation>
    </message>
    <message>
        <source>Emergency: call 112.</source>
        <translation>Emergency: call 112.</translation>
    </message>
</context>
<context>
    <name>rail</name>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Who is who</source>
        <translation>Who is who</translation>
    </message>
    <message>
        <source>Who knows what</source>
        <translation>Who knows what</translation>
    </message>
    <message>
        <source>Safety plan</source>
        <translation>Safety plan</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papers</translation>
    </message>
</context>
<context>
    <name>registers</name>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Change: {what}</source>
        <translation>Change: {what}</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Take off the list</translation>
    </message>
    <message>
        <source>Put back: {what}</source>
        <translation>Put back: {what}</translation>
    </message>
</context>
<context>
    <name>reporter</name>
    <message>
        <source>Professional with a role</source>
        <translation>Professional with a role</translation>
    </message>
    <message>
        <source>Professional without a role</source>
        <translation>Professional without a role</translation>
    </message>
    <message>
        <source>School</source>
        <translation>School</translation>
    </message>
    <message>
        <source>Somebody from the circle</source>
        <translation>Somebody from the circle</translation>
    </message>
</context>
<context>
    <name>standing</name>
    <message>
        <source>Why this level</source>
        <translation>Why this level</translation>
    </message>
    <message>
        <source>Coordination</source>
        <translation>Coordination</translation>
    </message>
    <message>
        <source>Fixed contact person</source>
        <translation>Fixed contact person</translation>
    </message>
    <message>
        <source>Next appointment</source>
        <translation>Next appointment</translation>
    </message>
</context>
<context>
    <name>story</name>
    <message>
        <source>Plain</source>
        <translation>Plain</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Short</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>Do not ask</translation>
    </message>
    <message>
        <source>What helpers need, not what exactly happened.</source>
        <translation>What helpers need, not what exactly happened.</translation>
    </message>
    <message>
        <source>Who, where, when, what now. No acts. Do not ask further: the police will, or may.</source>
        <translation>Who, where, when, what now. No acts. Do not ask further: the police will, or may.</translation>
    </message>
    <message>
        <source>Only words that came by themselves, letter for letter, and the question just before them.</source>
        <translation>Only words that came by themselves, letter for letter, and the question just before them.</translation>
    </message>
    <message>
        <source>Read back and approved</source>
        <translation>Read back and approved</translation>
    </message>
    <message>
        <source>Read back, not approved</source>
        <translation>Read back, not approved</translation>
    </message>
    <message>
        <source>Approved, not read back</source>
        <translation>Approved, not read back</translation>
    </message>
    <message>
        <source>Not read back and not approved yet</source>
        <translation>Not read back and not approved yet</translation>
    </message>
</context>
<context>
    <name>talk</name>
    <message>
        <source>Languages</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>With commas: Dutch, Arabic</source>
        <translation>With commas: Dutch, Arabic</translation>
    </message>
    <message>
        <source>How do you want to be called</source>
        <translation>How do you want to be called</translation>
    </message>
    <message>
        <source>victim, client, or the name</source>
        <translation>victim, client, or the name</translation>
    </message>
    <message>
        <source>Interpreter needed?</source>
        <translation>Interpreter needed?</translation>
    </message>
    <message>
        <source>Wishes for the interpreter</source>
        <translation>Wishes for the interpreter</translation>
    </message>
    <message>
        <source>Language, gender, by phone. Never somebody from the victim&apos;s own circle.</source>
        <translation>Language, gender, by phone. Never somebody from the victim&apos;s own circle.</translation>
    </message>
    <message>
        <source>Mild mental disability?</source>
        <translation>Mild mental disability?</translation>
    </message>
    <message>
        <source>How is talking easy</source>
        <translation>How is talking easy</translation>
    </message>
    <message>
        <source>Short sentences, pauses, pictures, no eye contact: what helps.</source>
        <translation>Short sentences, pauses, pictures, no eye contact: what helps.</translation>
    </message>
</context>
<context>
    <name>terms</name>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>from {moment}</source>
        <translation>from {moment}</translation>
    </message>
    <message>
        <source>passed · {moment}</source>
        <translation>passed · {moment}</translation>
    </message>
    <message>
        <source>Passed: call all the same</source>
        <translation>Passed: call all the same</translation>
    </message>
    <message>
        <source>As soon as possible: the time is not certain</source>
        <translation>As soon as possible: the time is not certain</translation>
    </message>
    <message>
        <source>The best time has passed: call all the same</source>
        <translation>The best time has passed: call all the same</translation>
    </message>
    <message>
        <source>No safe hour fits before this term</source>
        <translation>No safe hour fits before this term</translation>
    </message>
    <message>
        <source>Still to ask: can there be a pregnancy?</source>
        <translation>Still to ask: can there be a pregnancy?</translation>
    </message>
    <message>
        <source>Still to ask: pieces missing, or something in a drink?</source>
        <translation>Still to ask: pieces missing, or something in a drink?</translation>
    </message>
    <message>
        <source>Still to decide: is it acute?</source>
        <translation>Still to decide: is it acute?</translation>
    </message>
    <message>
        <source>Still to ask: is the victim under 18?</source>
        <translation>Still to ask: is the victim under 18?</translation>
    </message>
</context>
<context>
    <name>texts</name>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>First contact</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>Triage</translation>
    </message>
    <message>
        <source>Weighing</source>
        <translation>Weighing</translation>
    </message>
    <message>
        <source>Coordination</source>
        <translation>Coordination</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Handover</translation>
    </message>
    <message>
        <source>Aftercare</source>
        <translation>Aftercare</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Closing</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Not weighed yet</source>
        <translation>Not weighed yet</translation>
    </message>
    <message>
        <source>No raised signal</source>
        <translation>No raised signal</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Raised</translation>
    </message>
    <message>
        <source>High</source>
        <translation>High</translation>
    </message>
    <message>
        <source>Acute</source>
        <translation>Acute</translation>
    </message>
    <message>
        <source>Centre for Sexual Violence</source>
        <translation>Centre for Sexual Violence</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Prosecution</source>
        <translation>Prosecution</translation>
    </message>
    <message>
        <source>Veilig Thuis</source>
        <translation>Veilig Thuis</translation>
    </message>
    <message>
        <source>Victim Support</source>
        <translation>Victim Support</translation>
    </message>
    <message>
        <source>Perspectief</source>
        <translation>Perspectief</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Probation</source>
        <translation>Probation</translation>
    </message>
    <message>
        <source>Shelter</source>
        <translation>Shelter</translation>
    </message>
    <message>
        <source>Forensic doctor</source>
        <translation>Forensic doctor</translation>
    </message>
    <message>
        <source>Mental health care</source>
        <translation>Mental health care</translation>
    </message>
    <message>
        <source>General practitioner</source>
        <translation>General practitioner</translation>
    </message>
    <message>
        <source>Emergency department</source>
        <translation>Emergency department</translation>
    </message>
    <message>
        <source>Child Protection Board</source>
        <translation>Child Protection Board</translation>
    </message>
    <message>
        <source>Youth protection</source>
        <translation>Youth protection</translation>
    </message>
    <message>
        <source>School</source>
        <translation>School</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Employer</translation>
    </message>
    <message>
        <source>Offlimits</source>
        <translation>Offlimits</translation>
    </message>
    <message>
        <source>CoMensha</source>
        <translation>CoMensha</translation>
    </message>
    <message>
        <source>Lawyer</source>
        <translation>Lawyer</translation>
    </message>
    <message>
        <source>MDT</source>
        <translation>MDT</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Contact person</translation>
    </message>
    <message>
        <source>MDT coordinator</source>
        <translation>MDT coordinator</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Chair</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Receiver</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Sender</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Everyone</translation>
    </message>
    <message>
        <source>Name, birth date, address</source>
        <translation>Name, birth date, address</translation>
    </message>
    <message>
        <source>Safe contact</source>
        <translation>Safe contact</translation>
    </message>
    <message>
        <source>Core story</source>
        <translation>Core story</translation>
    </message>
    <message>
        <source>Event summary</source>
        <translation>Event summary</translation>
    </message>
    <message>
        <source>Medical</source>
        <translation>Medical</translation>
    </message>
    <message>
        <source>Forensic status</source>
        <translation>Forensic status</translation>
    </message>
    <message>
        <source>Mental health</source>
        <translation>Mental health</translation>
    </message>
    <message>
        <source>Police status</source>
        <translation>Police status</translation>
    </message>
    <message>
        <source>Suspect</source>
        <translation>Suspect</translation>
    </message>
    <message>
        <source>Orders and alarms</source>
        <translation>Orders and alarms</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Children</translation>
    </message>
    <message>
        <source>Level and reasons</source>
        <translation>Level and reasons</translation>
    </message>
    <message>
        <source>Single signals</source>
        <translation>Single signals</translation>
    </message>
    <message>
        <source>Safety plan</source>
        <translation>Safety plan</translation>
    </message>
    <message>
        <source>Needs per living domain</source>
        <translation>Needs per living domain</translation>
    </message>
    <message>
        <source>Residence status</source>
        <translation>Residence status</translation>
    </message>
    <message>
        <source>Orientation and gender</source>
        <translation>Orientation and gender</translation>
    </message>
    <message>
        <source>How to talk with me</source>
        <translation>How to talk with me</translation>
    </message>
    <message>
        <source>Family and network</source>
        <translation>Family and network</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Wishes</translation>
    </message>
    <message>
        <source>Actions and decisions</source>
        <translation>Actions and decisions</translation>
    </message>
    <message>
        <source>Path of the case</source>
        <translation>Path of the case</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>core</source>
        <translation>core</translation>
    </message>
    <message>
        <source>full (this group)</source>
        <translation>full (this group)</translation>
    </message>
    <message>
        <source>explicit consent</source>
        <translation>explicit consent</translation>
    </message>
    <message>
        <source>consent with representative</source>
        <translation>consent with representative</translation>
    </message>
    <message>
        <source>care team</source>
        <translation>care team</translation>
    </message>
    <message>
        <source>right to report (Wmo 5.2.6)</source>
        <translation>right to report (Wmo 5.2.6)</translation>
    </message>
    <message>
        <source>child protection</source>
        <translation>child protection</translation>
    </message>
    <message>
        <source>conflict of duties</source>
        <translation>conflict of duties</translation>
    </message>
    <message>
        <source>vital interest</source>
        <translation>vital interest</translation>
    </message>
    <message>
        <source>Wpg, decree 4:2</source>
        <translation>Wpg, decree 4:2</translation>
    </message>
    <message>
        <source>Wpg art. 16</source>
        <translation>Wpg art. 16</translation>
    </message>
    <message>
        <source>Wpg art. 19</source>
        <translation>Wpg art. 19</translation>
    </message>
    <message>
        <source>Wpg art. 20</source>
        <translation>Wpg art. 20</translation>
    </message>
    <message>
        <source>Wjsg art. 39f</source>
        <translation>Wjsg art. 39f</translation>
    </message>
    <message>
        <source>WGS, Zorg- en Veiligheidshuis</source>
        <translation>WGS, Zorg- en Veiligheidshuis</translation>
    </message>
    <message>
        <source>statutory duty</source>
        <translation>statutory duty</translation>
    </message>
    <message>
        <source>anonymous consultation</source>
        <translation>anonymous consultation</translation>
    </message>
    <message>
        <source>Safety and housing</source>
        <translation>Safety and housing</translation>
    </message>
    <message>
        <source>Physical health</source>
        <translation>Physical health</translation>
    </message>
    <message>
        <source>Mental wellbeing</source>
        <translation>Mental wellbeing</translation>
    </message>
    <message>
        <source>Family, social, work and school</source>
        <translation>Family, social, work and school</translation>
    </message>
    <message>
        <source>Rights, money and practical</source>
        <translation>Rights, money and practical</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>some</source>
        <translation>some</translation>
    </message>
    <message>
        <source>much</source>
        <translation>much</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>urgent</translation>
    </message>
    <message>
        <source>No coordinator needed</source>
        <translation>No coordinator needed</translation>
    </message>
    <message>
        <source>An organisation on the case</source>
        <translation>An organisation on the case</translation>
    </message>
    <message>
        <source>A new coordinator</source>
        <translation>A new coordinator</translation>
    </message>
    <message>
        <source>Scale up to the Zorg- en Veiligheidshuis</source>
        <translation>Scale up to the Zorg- en Veiligheidshuis</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Offered</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Declined</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Talk planned</source>
        <translation>Talk planned</translation>
    </message>
    <message>
        <source>Talk held</source>
        <translation>Talk held</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>First contact made</source>
        <translation>First contact made</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Given back</translation>
    </message>
    <message>
        <source>Confirmed by the victim</source>
        <translation>Confirmed by the victim</translation>
    </message>
    <message>
        <source>the date that was agreed</source>
        <translation>the date that was agreed</translation>
    </message>
    <message>
        <source>a third organisation</source>
        <translation>a third organisation</translation>
    </message>
    <message>
        <source>something happened again</source>
        <translation>something happened again</translation>
    </message>
    <message>
        <source>a waiting list</source>
        <translation>a waiting list</translation>
    </message>
    <message>
        <source>the contact person changes</source>
        <translation>the contact person changes</translation>
    </message>
    <message>
        <source>an order or alarm ends</source>
        <translation>an order or alarm ends</translation>
    </message>
    <message>
        <source>the victim asks for it</source>
        <translation>the victim asks for it</translation>
    </message>
    <message>
        <source>a colleague asks for it</source>
        <translation>a colleague asks for it</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Do not know</source>
        <translation>Do not know</translation>
    </message>
    <message>
        <source>Will not say</source>
        <translation>Will not say</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Not asked</translation>
    </message>
    <message>
        <source>said by the victim</source>
        <translation>said by the victim</translation>
    </message>
    <message>
        <source>own observation</source>
        <translation>own observation</translation>
    </message>
    <message>
        <source>said by someone else</source>
        <translation>said by someone else</translation>
    </message>
    <message>
        <source>document</source>
        <translation>document</translation>
    </message>
    <message>
        <source>professional opinion</source>
        <translation>professional opinion</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>tomorrow</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>yesterday</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days} d</translation>
    </message>
    <message>
        <source>{days} d {hours} h</source>
        <translation>{days} d {hours} h</translation>
    </message>
    <message>
        <source>{hours} h {minutes}</source>
        <translation>{hours} h {minutes}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>how to reach safely</source>
        <translation>how to reach safely</translation>
    </message>
    <message>
        <source>the ten questions</source>
        <translation>the ten questions</translation>
    </message>
    <message>
        <source>what the victim wants</source>
        <translation>what the victim wants</translation>
    </message>
    <message>
        <source>what may be shared</source>
        <translation>what may be shared</translation>
    </message>
    <message>
        <source>core story, or not now</source>
        <translation>core story, or not now</translation>
    </message>
    <message>
        <source>urgency</source>
        <translation>urgency</translation>
    </message>
    <message>
        <source>which road</source>
        <translation>which road</translation>
    </message>
    <message>
        <source>level with a reason</source>
        <translation>level with a reason</translation>
    </message>
    <message>
        <source>needs in five living domains</source>
        <translation>needs in five living domains</translation>
    </message>
    <message>
        <source>the victim&apos;s voice</source>
        <translation>the victim&apos;s voice</translation>
    </message>
    <message>
        <source>coordination decision</source>
        <translation>coordination decision</translation>
    </message>
    <message>
        <source>fixed contact person</source>
        <translation>fixed contact person</translation>
    </message>
    <message>
        <source>the victim&apos;s yes to the contact person</source>
        <translation>the victim&apos;s yes to the contact person</translation>
    </message>
    <message>
        <source>safety plan offered</source>
        <translation>safety plan offered</translation>
    </message>
    <message>
        <source>handover confirmed</source>
        <translation>handover confirmed</translation>
    </message>
    <message>
        <source>closing talk</source>
        <translation>closing talk</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>Extra danger</source>
        <translation>Extra danger</translation>
    </message>
    <message>
        <source>{from_time} or later</source>
        <translation>{from_time} or later</translation>
    </message>
    <message>
        <source>linked case {case}</source>
        <translation>linked case {case}</translation>
    </message>
    <message>
        <source>Extra danger: {why}</source>
        <translation>Extra danger: {why}</translation>
    </message>
</context>
<context>
    <name>today</name>
    <message>
        <source>{day}, late</source>
        <translation>{day}, late</translation>
    </message>
    <message>
        <source>was not done</source>
        <translation>was not done</translation>
    </message>
    <message>
        <source>Offered to your organisation. Answer before {moment}.</source>
        <translation>Offered to your organisation. Answer before {moment}.</translation>
    </message>
    <message>
        <source>Offered to {receiver}. They answer before {moment}.</source>
        <translation>Offered to {receiver}. They answer before {moment}.</translation>
    </message>
    <message>
        <source>Look and answer</source>
        <translation>Look and answer</translation>
    </message>
    <message>
        <source>Open the handover</source>
        <translation>Open the handover</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>Waits for you</translation>
    </message>
    <message>
        <source>Waits for an answer</source>
        <translation>Waits for an answer</translation>
    </message>
    <message>
        <source>Late today: call them</source>
        <translation>Late today: call them</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late: call them</source>
        <translation>
            <numerusform>%n day late: call them</numerusform>
            <numerusform>%n days late: call them</numerusform>
        </translation>
    </message>
    <message>
        <source>{receiver} asks you to take the case back.</source>
        <translation>{receiver} asks you to take the case back.</translation>
    </message>
    <message>
        <source>Look at the safety plan together again.</source>
        <translation>Look at the safety plan together again.</translation>
    </message>
    <message>
        <source>Look at the plan of the organisations before the day comes.</source>
        <translation>Look at the plan of the organisations before the day comes.</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation>Open the plan</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>Since {day}</translation>
    </message>
    <message>
        <source>Look at coordination again: {why}</source>
        <translation>Look at coordination again: {why}</translation>
    </message>
    <message>
        <source>Open coordination</source>
        <translation>Open coordination</translation>
    </message>
    <message numerus="yes">
        <source>Ask %n consent(s) of an acute moment again.</source>
        <translation>
            <numerusform>Ask %n consent of an acute moment again.</numerusform>
            <numerusform>Ask %n consents of an acute moment again.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Ask again</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose or leave open</source>
        <translation>Choose or leave open</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Look at it</translation>
    </message>
    <message>
        <source>Table of {moment}</source>
        <translation>Table of {moment}</translation>
    </message>
    <message>
        <source>Still open: go on, or end it</source>
        <translation>Still open: go on, or end it</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) on the agenda</source>
        <translation>
            <numerusform>%n case on the agenda</numerusform>
            <numerusform>%n cases on the agenda</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>Open the meeting</translation>
    </message>
    <message>
        <source>Under way: go on</source>
        <translation>Under way: go on</translation>
    </message>
    <message>
        <source>Your text on {case} is kept until {moment}.</source>
        <translation>Your text on {case} is kept until {moment}.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>from {moment}</source>
        <translation>from {moment}</translation>
    </message>
    <message>
        <source>since {moment}</source>
        <translation>since {moment}</translation>
    </message>
    <message>
        <source>passed · {moment}</source>
        <translation>passed · {moment}</translation>
    </message>
    <message>
        <source>until {moment}</source>
        <translation>until {moment}</translation>
    </message>
    <message>
        <source>No safe hour fits before this term</source>
        <translation>No safe hour fits before this term</translation>
    </message>
    <message>
        <source>As soon as possible: the time is not certain</source>
        <translation>As soon as possible: the time is not certain</translation>
    </message>
    <message>
        <source>Nearly over</source>
        <translation>Nearly over</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Running</translation>
    </message>
    <message>
        <source>Passed: call all the same</source>
        <translation>Passed: call all the same</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation>{name} (you)</translation>
    </message>
    <message>
        <source>Late: call now</source>
        <translation>Late: call now</translation>
    </message>
    <message>
        <source>You call yourself</source>
        <translation>You call yourself</translation>
    </message>
    <message>
        <source>Calls: {name}</source>
        <translation>Calls: {name}</translation>
    </message>
    <message>
        <source>{case} · may be called {hours}</source>
        <translation>{case} · may be called {hours}</translation>
    </message>
    <message>
        <source>not: {channels}</source>
        <translation>not: {channels}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more term(s) of this case</source>
        <translation>
            <numerusform>and %n more term of this case</numerusform>
            <numerusform>and %n more terms of this case</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>triage</name>
    <message>
        <source>To the MDT</source>
        <translation>To the MDT</translation>
    </message>
    <message>
        <source>One organisation, no MDT</source>
        <translation>One organisation, no MDT</translation>
    </message>
    <message>
        <source>The victim wants no MDT: discuss without a name only</source>
        <translation>The victim wants no MDT: discuss without a name only</translation>
    </message>
</context>
<context>
    <name>versions</name>
    <message>
        <source>Contributed: {who}</source>
        <translation>Contributed: {who}</translation>
    </message>
    <message>
        <source>On new fact: {what}</source>
        <translation>On new fact: {what}</translation>
    </message>
    <message>
        <source>Looked along: {who}</source>
        <translation>Looked along: {who}</translation>
    </message>
    <message>
        <source>Looked along: {who}, {when}</source>
        <translation>Looked along: {who}, {when}</translation>
    </message>
    <message>
        <source>Asked: {what}</source>
        <translation>Asked: {what}</translation>
    </message>
    <message>
        <source>Answered: {question} {answer}</source>
        <translation>Answered: {question} {answer}</translation>
    </message>
    <message>
        <source>Judged otherwise by {who}: {what}</source>
        <translation>Judged otherwise by {who}: {what}</translation>
    </message>
    <message>
        <source>Higher than before: it was {level}</source>
        <translation>Higher than before: it was {level}</translation>
    </message>
    <message>
        <source>Lower than before: it was {level}</source>
        <translation>Lower than before: it was {level}</translation>
    </message>
    <message>
        <source>Same level as before</source>
        <translation>Same level as before</translation>
    </message>
    <message>
        <source>{domain}: {need}, not said before</source>
        <translation>{domain}: {need}, not said before</translation>
    </message>
    <message>
        <source>{domain}: from {before} to {need}</source>
        <translation>{domain}: from {before} to {need}</translation>
    </message>
</context>
<context>
    <name>weighing</name>
    <message>
        <source>Very low, thoughts of death</source>
        <translation>Very low, thoughts of death</translation>
    </message>
    <message>
        <source>Strangled</source>
        <translation>Strangled</translation>
    </message>
    <message>
        <source>Not safe now</source>
        <translation>Not safe now</translation>
    </message>
    <message>
        <source>Others in danger</source>
        <translation>Others in danger</translation>
    </message>
    <message>
        <source>Assessment elsewhere</source>
        <translation>Assessment elsewhere</translation>
    </message>
    <message>
        <source>Danger for an unborn child</source>
        <translation>Danger for an unborn child</translation>
    </message>
    <message>
        <source>Suspect is free</source>
        <translation>Suspect is free</translation>
    </message>
    <message>
        <source>{instrument}: {level}</source>
        <translation>{instrument}: {level}</translation>
    </message>
    <message>
        <source>Earlier violence or control</source>
        <translation>Earlier violence or control</translation>
    </message>
    <message>
        <source>Very fast start</source>
        <translation>Very fast start</translation>
    </message>
    <message>
        <source>Daily control</source>
        <translation>Daily control</translation>
    </message>
    <message>
        <source>Something set it off</source>
        <translation>Something set it off</translation>
    </message>
    <message>
        <source>More pressure, following, threats</source>
        <translation>More pressure, following, threats</translation>
    </message>
    <message>
        <source>Fixed or vengeful talk</source>
        <translation>Fixed or vengeful talk</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Preparing</translation>
    </message>
    <message>
        <source>The act</source>
        <translation>The act</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Children</translation>
    </message>
    <message>
        <source>Unborn child</source>
        <translation>Unborn child</translation>
    </message>
    <message>
        <source>Mother</source>
        <translation>Mother</translation>
    </message>
    <message>
        <source>Father</source>
        <translation>Father</translation>
    </message>
    <message>
        <source>Parents</source>
        <translation>Parents</translation>
    </message>
    <message>
        <source>Younger sister</source>
        <translation>Younger sister</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation>Friend</translation>
    </message>
    <message>
        <source>New partner</source>
        <translation>New partner</translation>
    </message>
    <message>
        <source>Housemates</source>
        <translation>Housemates</translation>
    </message>
    <message>
        <source>Classmates</source>
        <translation>Classmates</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Colleagues</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Family</translation>
    </message>
    <message>
        <source>The accused, for the victim&apos;s safety</source>
        <translation>The accused, for the victim&apos;s safety</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fact</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Opinion</translation>
    </message>
    <message>
        <source>Nothing known</source>
        <translation>Nothing known</translation>
    </message>
    <message>
        <source>Not shared</source>
        <translation>Not shared</translation>
    </message>
</context>
</TS>
