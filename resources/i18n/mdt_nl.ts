<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AbsenceCard</name>
    <message>
        <source>Write down the absence</source>
        <translation>Afwezigheid vastleggen</translation>
    </message>
    <message>
        <source>Away for a while</source>
        <translation>Een tijd afwezig</translation>
    </message>
    <message>
        <source>Leaves for good</source>
        <translation>Gaat weg</translation>
    </message>
    <message>
        <source>Who is away</source>
        <translation>Wie is er niet</translation>
    </message>
    <message>
        <source>Who stands in</source>
        <translation>Wie vervangt</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Hoe lang</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>Phone of who stands in</source>
        <translation>Telefoon van de vervanger</translation>
    </message>
</context>
<context>
    <name>ActionCard</name>
    <message>
        <source>Add the action</source>
        <translation>Actie toevoegen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>A verb and a result</source>
        <translation>Een werkwoord en een resultaat</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Een persoon</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vóór</translation>
    </message>
</context>
<context>
    <name>ActionEntry</name>
    <message>
        <source>Finish</source>
        <translation>Afronden</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Heropenen</translation>
    </message>
    <message>
        <source>Because: {reason}</source>
        <translation>Omdat: {reason}</translation>
    </message>
    <message>
        <source>Finish: {what}</source>
        <translation>Afronden: {what}</translation>
    </message>
    <message>
        <source>Provisional: waits for a table with a quorum</source>
        <translation>Voorlopig: wacht op een tafel met quorum</translation>
    </message>
    <message>
        <source>Open again: {what}</source>
        <translation>Heropenen: {what}</translation>
    </message>
    <message numerus="yes">
        <source>Not done %n time(s). The next one is asked.</source>
        <translation>
            <numerusform>%n keer niet gedaan. Nu is de volgende gevraagd.</numerusform>
            <numerusform>%n keer niet gedaan. Nu is de volgende gevraagd.</numerusform>
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
        <translation>Niet gelukt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gedaan</translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation>Gedaan: {what}</translation>
    </message>
    <message>
        <source>Open: {case}</source>
        <translation>Openen: {case}</translation>
    </message>
    <message>
        <source>Did not work: {what}</source>
        <translation>Niet gelukt: {what}</translation>
    </message>
</context>
<context>
    <name>AddendumCard</name>
    <message>
        <source>Add this</source>
        <translation>Dit toevoegen</translation>
    </message>
    <message>
        <source>What is to be added or corrected</source>
        <translation>Wat erbij moet of anders is</translation>
    </message>
</context>
<context>
    <name>AdditionCard</name>
    <message>
        <source>Add this to the story</source>
        <translation>Toevoegen aan het verhaal</translation>
    </message>
    <message>
        <source>Addition</source>
        <translation>Toevoeging</translation>
    </message>
    <message>
        <source>Addition to the core story</source>
        <translation>Toevoeging bij het kernverhaal</translation>
    </message>
    <message>
        <source>Your name and the moment stand beside it. The approved text stays as it is.</source>
        <translation>Uw naam en het moment staan erbij. De goedgekeurde tekst blijft zoals hij is.</translation>
    </message>
</context>
<context>
    <name>AdviceDialog</name>
    <message>
        <source>Advice without a case</source>
        <translation>Advies zonder zaak</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>Wie vroeg het</translation>
    </message>
    <message>
        <source>Organisation or role, no names</source>
        <translation>Organisatie of rol, geen namen</translation>
    </message>
    <message>
        <source>What was the question</source>
        <translation>Wat was de vraag</translation>
    </message>
    <message>
        <source>What did you advise</source>
        <translation>Wat adviseerde u</translation>
    </message>
    <message>
        <source>Count this advice</source>
        <translation>Advies tellen</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) advised so far</source>
        <translation>
            <numerusform>Tot nu toe %n keer geadviseerd</numerusform>
            <numerusform>Tot nu toe %n keer geadviseerd</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AfterCasePart</name>
    <message>
        <source>Minutes</source>
        <translation>Verslag</translation>
    </message>
    <message>
        <source>For which organisation</source>
        <translation>Voor welke organisatie</translation>
    </message>
    <message>
        <source>Each organisation gets the parts its sharing decisions allow.</source>
        <translation>Elke organisatie krijgt de delen die haar deelbesluiten toestaan.</translation>
    </message>
    <message>
        <source>Lock the minutes</source>
        <translation>Verslag vaststellen</translation>
    </message>
    <message>
        <source>Add a correction</source>
        <translation>Een verbetering toevoegen</translation>
    </message>
    <message>
        <source>Decisions and actions</source>
        <translation>Besluiten en acties</translation>
    </message>
    <message>
        <source>Who reported</source>
        <translation>Wie meldde</translation>
    </message>
    <message>
        <source>Show the answer as paper</source>
        <translation>Het antwoord op papier tonen</translation>
    </message>
    <message>
        <source>Text for another system</source>
        <translation>Tekst voor een ander systeem</translation>
    </message>
    <message>
        <source>{organisation}: the whole</source>
        <translation>{organisation}: het geheel</translation>
    </message>
    <message>
        <source>Locked by {chair}, {moment}</source>
        <translation>Vastgesteld door {chair}, {moment}</translation>
    </message>
    <message>
        <source>Can be corrected until {moment}</source>
        <translation>Kan worden verbeterd tot {moment}</translation>
    </message>
    <message>
        <source>The locked text and its check number do not belong together. Call the chair.</source>
        <translation>De vastgestelde tekst en het controlegetal horen niet bij elkaar. Bel de voorzitter.</translation>
    </message>
    <message>
        <source>These minutes were locked twice, with different texts. The first counts here.</source>
        <translation>Dit verslag is twee keer vastgesteld, met verschillende teksten. Hier telt het eerste.</translation>
    </message>
</context>
<context>
    <name>AfterPanel</name>
    <message>
        <source>Back to the meeting</source>
        <translation>Terug naar het overleg</translation>
    </message>
    <message>
        <source>Minutes of every case</source>
        <translation>Verslag van elke zaak</translation>
    </message>
    <message>
        <source>Duty page</source>
        <translation>Dienstblad</translation>
    </message>
    <message>
        <source>The decisions went out</source>
        <translation>De besluiten zijn verstuurd</translation>
    </message>
    <message>
        <source>The duty page of this meeting is not on paper yet. Put it in the duty binder.</source>
        <translation>Het dienstblad van dit overleg is nog niet op papier. Doe het in de dienstmap.</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>De zaak openen</translation>
    </message>
    <message>
        <source>After the meeting</source>
        <translation>Na het overleg</translation>
    </message>
    <message>
        <source>It left, and that is written down in the case.</source>
        <translation>Het is naar buiten gegaan. Dat staat nu in de zaak.</translation>
    </message>
    <message>
        <source>The decisions are out, that is written down</source>
        <translation>De besluiten zijn verstuurd, dat is vastgelegd</translation>
    </message>
    <message>
        <source>Written down: the decisions went out. Their term stops in every case.</source>
        <translation>Vastgelegd: de besluiten zijn verstuurd. De termijn stopt in elke zaak.</translation>
    </message>
    <message>
        <source>Written down how the call went.</source>
        <translation>Vastgelegd hoe het gesprek ging.</translation>
    </message>
    <message>
        <source>The minutes are locked. A correction stands beside them from now on.</source>
        <translation>Het verslag is vastgesteld. Een verbetering komt er vanaf nu naast te staan.</translation>
    </message>
</context>
<context>
    <name>AfterPaperView</name>
    <message>
        <source>This organisation has no ground to know this case, or was out for it. There is no paper.</source>
        <translation>Deze organisatie heeft geen grond om deze zaak te kennen, of was er niet bij. Er is geen papier.</translation>
    </message>
    <message>
        <source>Print now</source>
        <translation>Print nu</translation>
    </message>
    <message>
        <source>Save under a neutral name</source>
        <translation>Bewaar onder een neutrale naam</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Verslag</translation>
    </message>
    <message>
        <source>Answer to who reported</source>
        <translation>Antwoord aan de melder</translation>
    </message>
    <message>
        <source>Call note</source>
        <translation>Belbriefje</translation>
    </message>
    <message>
        <source>Duty page</source>
        <translation>Dienstblad</translation>
    </message>
    <message>
        <source>The paper as it will be</source>
        <translation>Het papier zoals het wordt</translation>
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
        <translation>Alt met de pijltjes verplaatst een zaak, Delete haalt haar eraf, Enter opent haar.</translation>
    </message>
</context>
<context>
    <name>AgreedCard</name>
    <message>
        <source>Write down the answer</source>
        <translation>Antwoord vastleggen</translation>
    </message>
    <message>
        <source>Does the victim agree with this contact person</source>
        <translation>Is het slachtoffer het eens met dit aanspreekpunt</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Write down their answer</source>
        <translation>Antwoord vastleggen</translation>
    </message>
    <message>
        <source>Accepts</source>
        <translation>Aanvaardt</translation>
    </message>
    <message>
        <source>Declines</source>
        <translation>Neemt niet over</translation>
    </message>
    <message>
        <source>Their answer</source>
        <translation>Antwoord van de ontvanger</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Wie antwoordt</translation>
    </message>
    <message>
        <source>Phone of who answers</source>
        <translation>Telefoon van wie antwoordt</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>When is the first contact</source>
        <translation>Wanneer is het eerste contact</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>Eerste contact</translation>
    </message>
    <message>
        <source>tomorrow 10:00</source>
        <translation>morgen 10:00</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Waarom niet</translation>
    </message>
    <message>
        <source>What is possible instead</source>
        <translation>Wat wel kan</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Telefonisch</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Op papier</translation>
    </message>
    <message>
        <source>By mail</source>
        <translation>Per mail</translation>
    </message>
    <message>
        <source>How it was told</source>
        <translation>Hoe dit antwoord kwam</translation>
    </message>
    <message>
        <source>Write down the answer</source>
        <translation>Antwoord vastleggen</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Bekend</translation>
    </message>
    <message>
        <source>Nothing known</source>
        <translation>Niets bekend</translation>
    </message>
    <message>
        <source>How it came in</source>
        <translation>Hoe het binnenkwam</translation>
    </message>
    <message>
        <source>Known to them</source>
        <translation>Bij hen bekend</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Feiten</translation>
    </message>
    <message>
        <source>One a line, with source and date: police, 28 Sep</source>
        <translation>Eén per regel, met bron en datum: politie, 28 sep</translation>
    </message>
    <message>
        <source>Professional opinion</source>
        <translation>Professioneel oordeel</translation>
    </message>
    <message>
        <source>May be shared, on which ground</source>
        <translation>Mag gedeeld worden, op welke grond</translation>
    </message>
    <message>
        <source>Not shared, because</source>
        <translation>Niet gedeeld, omdat</translation>
    </message>
    <message>
        <source>What they can offer</source>
        <translation>Wat zij kunnen bieden</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>Wie antwoordde</translation>
    </message>
    <message>
        <source>May be shared: {what}</source>
        <translation>Mag gedeeld worden: {what}</translation>
    </message>
    <message>
        <source>Can offer: {offer}</source>
        <translation>Kan bieden: {offer}</translation>
    </message>
    <message>
        <source>Which question</source>
        <translation>Welke vraag</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Kies</translation>
    </message>
    <message>
        <source>What do we know now</source>
        <translation>Wat weten wij nu</translation>
    </message>
    <message>
        <source>Or why it does not matter any more.</source>
        <translation>Of waarom het er niet meer toe doet.</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>You only read: in this vault changes are missing, and nothing can be saved.</source>
        <translation>U leest alleen: in deze kluis ontbreken wijzigingen en er kan niets worden bewaard.</translation>
    </message>
    <message numerus="yes">
        <source>%n wrong passphrase(s) came before yours. Was that not you? Tell your ICT.</source>
        <translation>
            <numerusform>Vóór u is %n keer een verkeerde wachtzin getypt. Was u dat niet? Meld het aan uw ICT.</numerusform>
            <numerusform>Vóór u is %n keer een verkeerde wachtzin getypt. Was u dat niet? Meld het aan uw ICT.</numerusform>
        </translation>
    </message>
    <message>
        <source>This vault stands here for the first time: it is a copy, or it was moved. Use one of them.</source>
        <translation>Deze kluis staat hier voor het eerst: het is een kopie, of zij is verplaatst. Werk maar met één van de twee.</translation>
    </message>
</context>
<context>
    <name>AskingBlock</name>
    <message>
        <source>Asks for a place</source>
        <translation>Vraagt om een plek</translation>
    </message>
    <message>
        <source>Nothing asks for a place on this laptop.</source>
        <translation>Op deze laptop vraagt niets om een plek.</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Minder</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Alle {count}</translation>
    </message>
</context>
<context>
    <name>AskingRowView</name>
    <message>
        <source>Put on the agenda</source>
        <translation>Zet op de agenda</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>De zaak openen</translation>
    </message>
    <message>
        <source>Put on the agenda: {case}</source>
        <translation>Zet op de agenda: {case}</translation>
    </message>
    <message>
        <source>Open the case: {case}</source>
        <translation>Open de zaak: {case}</translation>
    </message>
</context>
<context>
    <name>AttendanceSheet</name>
    <message>
        <source>Everybody here promised secrecy</source>
        <translation>Iedereen hier belooft geheimhouding</translation>
    </message>
    <message>
        <source>At the table</source>
        <translation>Aan tafel</translation>
    </message>
    <message>
        <source>Press the key of a chair until it says how it is. Who is there needs no key.</source>
        <translation>Druk op de toets van een stoel tot er staat hoe het is. Voor wie er is, hoeft u niets te doen.</translation>
    </message>
    <message>
        <source>Somebody by name</source>
        <translation>Iemand met naam</translation>
    </message>
    <message>
        <source>{key}   {name}: {how}</source>
        <translation>{key}   {name}: {how}</translation>
    </message>
    <message>
        <source>Must not see this case: {who}</source>
        <translation>Mag deze zaak niet zien: {who}</translation>
    </message>
    <message>
        <source>Promise of secrecy still needed this year: {who}</source>
        <translation>Belofte van geheimhouding nog nodig dit jaar: {who}</translation>
    </message>
</context>
<context>
    <name>BeforehandCard</name>
    <message>
        <source>Write this down</source>
        <translation>Vastleggen</translation>
    </message>
    <message>
        <source>a. What to talk about</source>
        <translation>a. Waar over praten</translation>
    </message>
    <message>
        <source>What not to talk about</source>
        <translation>Waar niet over praten</translation>
    </message>
    <message>
        <source>b. What is most important</source>
        <translation>b. Wat het belangrijkst is</translation>
    </message>
    <message>
        <source>c. Who may know</source>
        <translation>c. Wie mag het weten</translation>
    </message>
    <message>
        <source>d. How to be there</source>
        <translation>d. Hoe erbij zijn</translation>
    </message>
    <message>
        <source>Not asked, because</source>
        <translation>Niet gevraagd, omdat</translation>
    </message>
</context>
<context>
    <name>BehalfRow</name>
    <message>
        <source>On behalf of which organisation</source>
        <translation>Namens welke organisatie</translation>
    </message>
    <message>
        <source>On behalf of whom</source>
        <translation>Namens wie</translation>
    </message>
    <message>
        <source>How this came in</source>
        <translation>Hoe dit binnenkwam</translation>
    </message>
    <message>
        <source>When this came in</source>
        <translation>Wanneer dit binnenkwam</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>today 13:30</source>
        <translation>vandaag 13:30</translation>
    </message>
    <message>
        <source>Type on behalf of this person</source>
        <translation>Namens deze persoon invoeren</translation>
    </message>
    <message>
        <source>Type in my own name again</source>
        <translation>Weer op eigen naam invoeren</translation>
    </message>
    <message>
        <source>On behalf of somebody else</source>
        <translation>Namens iemand anders</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Name and role</source>
        <translation>Naam en functie</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hoe</translation>
    </message>
    <message>
        <source>by phone, on paper, at the table</source>
        <translation>per telefoon, op papier, aan tafel</translation>
    </message>
    <message>
        <source>What you type here is on behalf of {name}</source>
        <translation>Wat u hier invoert is namens {name}</translation>
    </message>
</context>
<context>
    <name>BoardBlock</name>
    <message>
        <source>Preparation</source>
        <translation>Voorbereiding</translation>
    </message>
    <message>
        <source>Everybody answered. Nothing to run after.</source>
        <translation>Iedereen antwoordde. Er is niets na te vragen.</translation>
    </message>
</context>
<context>
    <name>BoardRowView</name>
    <message>
        <source>Prepare: {case}</source>
        <translation>Bereid voor: {case}</translation>
    </message>
</context>
<context>
    <name>BugWindow</name>
    <message>
        <source>Copy details</source>
        <translation>Details kopiëren</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verdergaan</translation>
    </message>
    <message>
        <source>The program made a mistake</source>
        <translation>Het programma maakte een fout</translation>
    </message>
    <message>
        <source>What the screen called saved is saved. What you were typing is kept as a draft. You can go on; if the screen looks wrong, lock with Ctrl+L and unlock again.</source>
        <translation>Wat volgens het scherm bewaard is, is bewaard. Wat u aan het typen was, staat er als concept. U kunt verdergaan; ziet het scherm er vreemd uit, vergrendel dan met Ctrl+L en ontgrendel opnieuw.</translation>
    </message>
    <message>
        <source>The details hold no names and nothing of any case. Give them to your ICT.</source>
        <translation>De details bevatten geen namen en niets uit een zaak. Geef ze aan uw ICT.</translation>
    </message>
</context>
<context>
    <name>BundleCard</name>
    <message>
        <source>Share this</source>
        <translation>Dit delen</translation>
    </message>
    <message>
        <source>Said, to me, now</source>
        <translation>Gezegd, tegen mij, nu</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation>Op schrift</translation>
    </message>
    <message>
        <source>Through an interpreter</source>
        <translation>Via een tolk</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>Anders</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hoe</translation>
    </message>
    <message>
        <source>How was this established</source>
        <translation>Hoe is dit vastgesteld</translation>
    </message>
    <message>
        <source>{bundle}: share with {receiver}</source>
        <translation>{bundle}: delen met {receiver}</translation>
    </message>
    <message>
        <source>For: {purpose}. Ground: {ground}. Until {days} days from now.</source>
        <translation>Voor: {purpose}. Grond: {ground}. Tot {days} dagen vanaf nu.</translation>
    </message>
</context>
<context>
    <name>CallCard</name>
    <message>
        <source>Agree on the call</source>
        <translation>Belafspraak vastleggen</translation>
    </message>
    <message>
        <source>When to call</source>
        <translation>Wanneer bellen</translation>
    </message>
    <message>
        <source>Who calls the victim</source>
        <translation>Wie belt het slachtoffer</translation>
    </message>
    <message>
        <source>Who calls</source>
        <translation>Wie belt</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>tomorrow 10:00</source>
        <translation>morgen 10:00</translation>
    </message>
    <message>
        <source>Outside the hours that are safe to call</source>
        <translation>Buiten de uren waarop bellen veilig is</translation>
    </message>
    <message>
        <source>It appears on Today of who keeps this vault, with the plate above it.</source>
        <translation>De afspraak staat op Vandaag in deze kluis, met de contactregel erboven.</translation>
    </message>
    <message>
        <source>Call the victim</source>
        <translation>Slachtoffer bellen</translation>
    </message>
</context>
<context>
    <name>CallPanel</name>
    <message>
        <source>Call the victim</source>
        <translation>Slachtoffer bellen</translation>
    </message>
    <message>
        <source>Within a working day, inside the safe hours</source>
        <translation>Binnen een werkdag, binnen de veilige uren</translation>
    </message>
    <message>
        <source>Show the call note as paper</source>
        <translation>Belbriefje op papier tonen</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Bereikt</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Niet bereikt</translation>
    </message>
    <message>
        <source>Not safe</source>
        <translation>Niet veilig</translation>
    </message>
    <message>
        <source>Call the victim about the table</source>
        <translation>Het slachtoffer bellen over het overleg</translation>
    </message>
    <message>
        <source>Find a safe way to tell the victim the outcome</source>
        <translation>Zoek een veilige weg om het slachtoffer de uitkomst te vertellen</translation>
    </message>
    <message>
        <source>again {moment}</source>
        <translation>opnieuw {moment}</translation>
    </message>
    <message>
        <source>no safe hour is known</source>
        <translation>geen veilig uur bekend</translation>
    </message>
</context>
<context>
    <name>CancelPanel</name>
    <message>
        <source>Why this meeting does not happen</source>
        <translation>Waarom dit overleg niet doorgaat</translation>
    </message>
    <message>
        <source>Write down that it does not happen</source>
        <translation>Leg vast dat het niet doorgaat</translation>
    </message>
    <message>
        <source>It does happen</source>
        <translation>Het gaat wel door</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Draft kept {time}</source>
        <translation>Concept bewaard {time}</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Bewaard {time}</translation>
    </message>
</context>
<context>
    <name>CardFold</name>
    <message>
        <source>Saved {time}</source>
        <translation>Bewaard {time}</translation>
    </message>
</context>
<context>
    <name>CaseAtTable</name>
    <message>
        <source>Back to the meeting</source>
        <translation>Terug naar het overleg</translation>
    </message>
    <message>
        <source>Print its page</source>
        <translation>Druk het blad af</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>De zaak openen</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Voorbereiding</translation>
    </message>
    <message>
        <source>Who heard the name</source>
        <translation>Wie hoorde de naam</translation>
    </message>
    <message>
        <source>The victim, beforehand</source>
        <translation>Het slachtoffer, vooraf</translation>
    </message>
    <message>
        <source>Why this case is on the table</source>
        <translation>Waarom deze zaak op tafel komt</translation>
    </message>
    <message>
        <source>Nobody wrote down yet what the victim says</source>
        <translation>Niemand schreef nog op wat het slachtoffer zegt</translation>
    </message>
    <message>
        <source>{done} of {count} ready</source>
        <translation>{done} van {count} klaar</translation>
    </message>
</context>
<context>
    <name>CaseHeader</name>
    <message>
        <source>Responsible now</source>
        <translation>Nu verantwoordelijk</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Nog geen naam</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nog niemand</translation>
    </message>
    <message>
        <source>Stands in: {who}</source>
        <translation>Vervangt: {who}</translation>
    </message>
    <message>
        <source>Tonight: {numbers}</source>
        <translation>Vannacht: {numbers}</translation>
    </message>
    <message>
        <source>Interview: none</source>
        <translation>Verhoor: geen</translation>
    </message>
    <message>
        <source>Interview: planned</source>
        <translation>Verhoor: gepland</translation>
    </message>
    <message>
        <source>Interview: held</source>
        <translation>Verhoor: geweest</translation>
    </message>
</context>
<context>
    <name>CaseRow</name>
    <message>
        <source>minutes locked</source>
        <translation>verslag vastgesteld</translation>
    </message>
    <message>
        <source>minutes not locked yet</source>
        <translation>verslag nog niet vastgesteld</translation>
    </message>
    <message>
        <source>victim told</source>
        <translation>slachtoffer weet het</translation>
    </message>
    <message>
        <source>victim not told yet</source>
        <translation>slachtoffer weet het nog niet</translation>
    </message>
</context>
<context>
    <name>CaseTable</name>
    <message>
        <source>Cases</source>
        <translation>Zaken</translation>
    </message>
</context>
<context>
    <name>CasesView</name>
    <message>
        <source>Advice without a case</source>
        <translation>Advies zonder zaak</translation>
    </message>
    <message>
        <source>New first contact</source>
        <translation>Nieuw eerste contact</translation>
    </message>
    <message>
        <source>Find a case</source>
        <translation>Zaak zoeken</translation>
    </message>
    <message>
        <source>Which cases</source>
        <translation>Welke zaken</translation>
    </message>
    <message>
        <source>My organisation</source>
        <translation>Mijn organisatie</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>Alias, number or who works on it</source>
        <translation>Alias, nummer of wie eraan werkt</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Zaken</translation>
    </message>
    <message>
        <source>Not found on this laptop. Ctrl+K looks in every text.</source>
        <translation>Niet gevonden op deze laptop. Ctrl+K zoekt in alle teksten.</translation>
    </message>
    <message>
        <source>No cases here yet. Begin with a first contact.</source>
        <translation>Hier staan nog geen zaken. Begin met een eerste contact.</translation>
    </message>
</context>
<context>
    <name>ChosenView</name>
    <message>
        <source>Begin the meeting</source>
        <translation>Begin het overleg</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Minutes and what follows</source>
        <translation>Verslag en vervolg</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papieren</translation>
    </message>
    <message>
        <source>It does not happen</source>
        <translation>Gaat niet door</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>No case is on this agenda yet. Put one on it below.</source>
        <translation>Er staat nog geen zaak op deze agenda. Zet er hieronder een op.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <source>Prepare this case</source>
        <translation>Bereid deze zaak voor</translation>
    </message>
    <message>
        <source>Take off the agenda</source>
        <translation>Haal van de agenda</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n zaak</numerusform>
            <numerusform>%n zaken</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with the meeting</source>
        <translation>Ga verder met het overleg</translation>
    </message>
</context>
<context>
    <name>ClockDecisionCard</name>
    <message>
        <source>Write this down</source>
        <translation>Vastleggen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gedaan</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Niet nodig</translation>
    </message>
    <message>
        <source>How did it end: {term}</source>
        <translation>Hoe liep het af: {term}</translation>
    </message>
    <message>
        <source>How did it end</source>
        <translation>Hoe liep het af</translation>
    </message>
    <message>
        <source>Reason: {term}</source>
        <translation>Reden: {term}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Needed when it is not needed.</source>
        <translation>Bij niet nodig hoort een reden.</translation>
    </message>
</context>
<context>
    <name>ClockEntry</name>
    <message>
        <source>Settle</source>
        <translation>Afhandelen</translation>
    </message>
    <message>
        <source>Settle: {term}</source>
        <translation>Afhandelen: {term}</translation>
    </message>
</context>
<context>
    <name>CloseSheet</name>
    <message>
        <source>Who should be at the table</source>
        <translation>Wie aan tafel hoort</translation>
    </message>
    <message>
        <source>End this case</source>
        <translation>Rond deze zaak af</translation>
    </message>
    <message>
        <source>Postpone to the next table</source>
        <translation>Stel uit tot de volgende tafel</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) still needed</source>
        <translation>
            <numerusform>Nog %n ding nodig</numerusform>
            <numerusform>Nog %n dingen nodig</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is there.</source>
        <translation>Alles is er.</translation>
    </message>
    <message>
        <source>Why now, and what is new</source>
        <translation>Waarom nu, en wat is nieuw</translation>
    </message>
    <message>
        <source>Call the victim</source>
        <translation>Slachtoffer bellen</translation>
    </message>
</context>
<context>
    <name>ClosingCard</name>
    <message>
        <source>Close the case</source>
        <translation>Zaak sluiten</translation>
    </message>
    <message>
        <source>Why close</source>
        <translation>Waarom sluiten</translation>
    </message>
    <message>
        <source>What the victim chose</source>
        <translation>Wat het slachtoffer koos</translation>
    </message>
    <message>
        <source>Whom the victim may call later</source>
        <translation>Wie het slachtoffer later mag bellen</translation>
    </message>
    <message>
        <source>Name and phone number.</source>
        <translation>Naam en telefoonnummer.</translation>
    </message>
    <message>
        <source>Care for a child or danger to life stays open on its own ground.</source>
        <translation>Zorg voor een kind of levensgevaar blijft open, op eigen grond.</translation>
    </message>
</context>
<context>
    <name>ClosingSection</name>
    <message>
        <source>Closing</source>
        <translation>Afsluiting</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Nog open</translation>
    </message>
    <message>
        <source>Nothing is open on this laptop.</source>
        <translation>Niets open op deze laptop.</translation>
    </message>
    <message>
        <source>Action: {what}</source>
        <translation>Actie: {what}</translation>
    </message>
    <message numerus="yes">
        <source>%n handover(s) under way</source>
        <translation>
            <numerusform>%n overdracht loopt</numerusform>
            <numerusform>%n overdrachten lopen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) running</source>
        <translation>
            <numerusform>%n termijn loopt</numerusform>
            <numerusform>%n termijnen lopen</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed: {day}</source>
        <translation>Gesloten: {day}</translation>
    </message>
    <message>
        <source>The victim chose: {talk}</source>
        <translation>Het slachtoffer koos: {talk}</translation>
    </message>
    <message>
        <source>May call later: {who}</source>
        <translation>Mag later bellen: {who}</translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>Heard</source>
        <translation>Gehoord</translation>
    </message>
    <message>
        <source>The six words you hear</source>
        <translation>De zes woorden die u hoort</translation>
    </message>
    <message>
        <source>Quiets the term. It is not an acceptance.</source>
        <translation>Zet de termijn stil. Het is geen aanvaarding.</translation>
    </message>
</context>
<context>
    <name>ConflictView</name>
    <message>
        <source>Or leave it open: both stay.</source>
        <translation>Of laat open: beide blijven staan.</translation>
    </message>
    <message>
        <source>Choose this</source>
        <translation>Kies deze</translation>
    </message>
    <message>
        <source>Choose {value}</source>
        <translation>Kies {value}</translation>
    </message>
</context>
<context>
    <name>ConsultationCard</name>
    <message>
        <source>Write down the consultation</source>
        <translation>Spoedoverleg vastleggen</translation>
    </message>
    <message>
        <source>Anyone may begin this, at any hour. It comes to the next table by itself.</source>
        <translation>Iedereen mag dit beginnen, op elk uur. Het komt vanzelf op de volgende tafel.</translation>
    </message>
    <message>
        <source>Who is on the line</source>
        <translation>Wie is aan de lijn</translation>
    </message>
    <message>
        <source>Is it safe now</source>
        <translation>Is het nu veilig</translation>
    </message>
    <message>
        <source>Who does what, before when</source>
        <translation>Wie doet wat, vóór wanneer</translation>
    </message>
    <message>
        <source>Next moment</source>
        <translation>Volgend moment</translation>
    </message>
    <message>
        <source>Who calls the victim</source>
        <translation>Wie belt het slachtoffer</translation>
    </message>
    <message>
        <source>tomorrow 10:00</source>
        <translation>morgen 10:00</translation>
    </message>
</context>
<context>
    <name>ContactMomentCard</name>
    <message>
        <source>Write down the contact</source>
        <translation>Contact vastleggen</translation>
    </message>
    <message>
        <source>What kind of contact</source>
        <translation>Wat voor contact</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>In een paar woorden</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>yesterday 16:00</source>
        <translation>gisteren 16:00</translation>
    </message>
</context>
<context>
    <name>ContactPersonCard</name>
    <message>
        <source>Name the contact person</source>
        <translation>Aanspreekpunt vastleggen</translation>
    </message>
    <message>
        <source>Name of the contact person</source>
        <translation>Naam van het aanspreekpunt</translation>
    </message>
    <message>
        <source>Organisation of the contact person</source>
        <translation>Organisatie van het aanspreekpunt</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Kies</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Uren</translation>
    </message>
    <message>
        <source>If not there</source>
        <translation>Bij afwezigheid</translation>
    </message>
    <message>
        <source>Phone if not there</source>
        <translation>Telefoon bij afwezigheid</translation>
    </message>
    <message>
        <source>The victim asks for it</source>
        <translation>Het slachtoffer vraagt erom</translation>
    </message>
    <message>
        <source>We propose it</source>
        <translation>Wij stellen het voor</translation>
    </message>
    <message>
        <source>Whose idea is this</source>
        <translation>Van wie komt dit</translation>
    </message>
    <message>
        <source>Adds a link, number {count}: {name} is the contact person until the victim agrees.</source>
        <translation>Extra schakel, nummer {count}: {name} blijft de contactpersoon tot het slachtoffer akkoord is.</translation>
    </message>
</context>
<context>
    <name>CoordinationSection</name>
    <message>
        <source>At the table</source>
        <translation>Aan tafel</translation>
    </message>
    <message>
        <source>Five things a new case needs</source>
        <translation>Vijf dingen die een nieuwe zaak nodig heeft</translation>
    </message>
    <message>
        <source>Decide again</source>
        <translation>Opnieuw besluiten</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Ask to look again</source>
        <translation>Vraag om opnieuw te kijken</translation>
    </message>
    <message>
        <source>Away or leaving</source>
        <translation>Afwezig of vertrekt</translation>
    </message>
    <message>
        <source>Add a decision</source>
        <translation>Besluit toevoegen</translation>
    </message>
    <message>
        <source>No decision needed</source>
        <translation>Geen besluit nodig</translation>
    </message>
    <message>
        <source>Write down that it was told</source>
        <translation>Vastleggen dat het is verteld</translation>
    </message>
    <message>
        <source>Fixed contact person</source>
        <translation>Vast aanspreekpunt</translation>
    </message>
    <message>
        <source>Decisions and actions</source>
        <translation>Besluiten en acties</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Verteld</translation>
    </message>
    <message>
        <source>Coordination</source>
        <translation>Regie</translation>
    </message>
    <message>
        <source>Is somebody needed who keeps it together?</source>
        <translation>Is er iemand nodig die het bij elkaar houdt?</translation>
    </message>
    <message>
        <source>Who calls the victim, and when</source>
        <translation>Wie belt het slachtoffer, en wanneer</translation>
    </message>
    <message>
        <source>{there} of {all}</source>
        <translation>{there} van {all}</translation>
    </message>
    <message>
        <source>Speaks for it</source>
        <translation>Pleit ervoor</translation>
    </message>
    <message>
        <source>Speaks against it</source>
        <translation>Pleit ertegen</translation>
    </message>
    <message>
        <source>Look again: {why}, since {day}</source>
        <translation>Kijk opnieuw: {why}, sinds {day}</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Besluiten</translation>
    </message>
    <message>
        <source>Coordinates: {who}</source>
        <translation>Regie: {who}</translation>
    </message>
    <message>
        <source>Stands in: {who}</source>
        <translation>Vervangt: {who}</translation>
    </message>
    <message>
        <source>Organisation in this decision: {who}</source>
        <translation>Organisatie in dit besluit: {who}</translation>
    </message>
    <message>
        <source>The victim: {words}</source>
        <translation>Het slachtoffer: {words}</translation>
    </message>
    <message>
        <source>Look again: {day}</source>
        <translation>Opnieuw bekijken: {day}</translation>
    </message>
    <message>
        <source>Coordinated before: {names}</source>
        <translation>Eerdere regie: {names}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n keer gewisseld</numerusform>
            <numerusform>%n keer gewisseld</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposed: {name}</source>
        <translation>Voorgesteld: {name}</translation>
    </message>
    <message>
        <source>Becomes the contact person when the victim agrees. Until then nothing changes for the victim.</source>
        <translation>Wordt contactpersoon als het slachtoffer akkoord is. Tot dan verandert er voor het slachtoffer niets.</translation>
    </message>
    <message>
        <source>If not there: {who}</source>
        <translation>Bij afwezigheid: {who}</translation>
    </message>
    <message>
        <source>The victim agrees: {answer}</source>
        <translation>Het slachtoffer is akkoord: {answer}</translation>
    </message>
    <message>
        <source>Before: {names}</source>
        <translation>Eerder: {names}</translation>
    </message>
</context>
<context>
    <name>Curtain</name>
    <message>
        <source>Hidden screen</source>
        <translation>Verborgen scherm</translation>
    </message>
    <message>
        <source>Show the screen again (F9)</source>
        <translation>Scherm weer tonen (F9)</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Een ogenblik</translation>
    </message>
</context>
<context>
    <name>DecisionCard</name>
    <message>
        <source>Write down the decision</source>
        <translation>Besluit vastleggen</translation>
    </message>
    <message>
        <source>Coordination</source>
        <translation>Regie</translation>
    </message>
    <message>
        <source>Who keeps it together</source>
        <translation>Wie houdt het bij elkaar</translation>
    </message>
    <message>
        <source>Why this decision</source>
        <translation>Waarom dit besluit</translation>
    </message>
    <message>
        <source>Organisation that coordinates</source>
        <translation>Organisatie met de regie</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Kies</translation>
    </message>
    <message>
        <source>Which organisation</source>
        <translation>Welke organisatie</translation>
    </message>
    <message>
        <source>Who coordinates</source>
        <translation>Wie heeft de regie</translation>
    </message>
    <message>
        <source>Who stands in</source>
        <translation>Wie vervangt</translation>
    </message>
    <message>
        <source>What the victim thinks of it</source>
        <translation>Wat het slachtoffer ervan vindt</translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation>Opnieuw bekijken op</translation>
    </message>
    <message>
        <source>Write down this decision</source>
        <translation>Besluit vastleggen</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Met</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Met wie</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Hoeveel</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grond</translation>
    </message>
    <message>
        <source>On which ground</source>
        <translation>Op welke grond</translation>
    </message>
    <message>
        <source>What does this organisation need it for?</source>
        <translation>Waarvoor heeft deze organisatie dit nodig?</translation>
    </message>
    <message>
        <source>What shows the ground</source>
        <translation>Waaruit blijkt de grond</translation>
    </message>
    <message>
        <source>Who said yes and how, or the number of the decision</source>
        <translation>Wie ja zei en hoe, of het nummer van het besluit</translation>
    </message>
    <message>
        <source>For how many days</source>
        <translation>Voor hoeveel dagen</translation>
    </message>
    <message>
        <source>Does the victim know?</source>
        <translation>Weet het slachtoffer dit?</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>Decisions</source>
        <translation>Besluiten</translation>
    </message>
    <message>
        <source>Differing judgement</source>
        <translation>Afwijkend oordeel</translation>
    </message>
    <message>
        <source>End this case</source>
        <translation>Rond deze zaak af</translation>
    </message>
    <message>
        <source>Add a decision</source>
        <translation>Besluit erbij</translation>
    </message>
    <message>
        <source>Nothing decided yet.</source>
        <translation>Nog niets besloten.</translation>
    </message>
    <message>
        <source>there</source>
        <translation>is er</translation>
    </message>
    <message>
        <source>still needed</source>
        <translation>nog nodig</translation>
    </message>
</context>
<context>
    <name>DissentCard</name>
    <message>
        <source>Write this judgement down</source>
        <translation>Oordeel vastleggen</translation>
    </message>
    <message>
        <source>Whose judgement</source>
        <translation>Wiens oordeel</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Kies</translation>
    </message>
    <message>
        <source>What is judged otherwise, and why</source>
        <translation>Wat anders wordt gezien, en waarom</translation>
    </message>
</context>
<context>
    <name>DocumentSide</name>
    <message>
        <source>Language of the paper</source>
        <translation>Taal van het papier</translation>
    </message>
    <message>
        <source>Print now</source>
        <translation>Print nu</translation>
    </message>
    <message>
        <source>Save as “afspraken”</source>
        <translation>Bewaar als “afspraken”</translation>
    </message>
    <message>
        <source>How it comes on paper</source>
        <translation>Zo komt het op papier</translation>
    </message>
    <message>
        <source>The paper as it will be</source>
        <translation>Het papier zoals het wordt</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n bladzijde</numerusform>
            <numerusform>%n bladzijden</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is known yet that stands on this paper.</source>
        <translation>Er is nog niets bekend voor dit papier.</translation>
    </message>
    <message>
        <source>Nobody said that this paper is safe to take home. It stays with the contact person.</source>
        <translation>Niemand heeft gezegd dat dit papier veilig mee kan. Het blijft bij het vaste contact.</translation>
    </message>
    <message>
        <source>Internal: never give this to the victim.</source>
        <translation>Intern: geef dit nooit aan het slachtoffer.</translation>
    </message>
    <message>
        <source>Print, stays with the contact</source>
        <translation>Print, blijft bij het contact</translation>
    </message>
    <message>
        <source>Held back, because it could betray</source>
        <translation>Tegengehouden, omdat het kan verraden</translation>
    </message>
</context>
<context>
    <name>DocumentsSection</name>
    <message>
        <source>For which organisation</source>
        <translation>Voor welke organisatie</translation>
    </message>
    <message>
        <source>The paper holds only what sharing decisions let this organisation know.</source>
        <translation>Op het papier staat alleen wat deze organisatie volgens de deelbesluiten mag weten.</translation>
    </message>
    <message>
        <source>Nothing is shared with this organisation yet. Decide that under “Who knows what”.</source>
        <translation>Met deze organisatie is nog niets gedeeld. Besluit dat onder “Wie weet wat”.</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>weglaten</translation>
    </message>
    <message>
        <source>put on it</source>
        <translation>erop zetten</translation>
    </message>
    <message>
        <source>Words about the body</source>
        <translation>Woorden over het lichaam</translation>
    </message>
    <message>
        <source>Only when the victim asks for it: medicine, tests, examinations.</source>
        <translation>Alleen als het slachtoffer erom vraagt: medicijnen, testen, onderzoeken.</translation>
    </message>
    <message>
        <source>What kind of reporter</source>
        <translation>Wat voor melder</translation>
    </message>
    <message>
        <source>It decides what may be told: never anybody&apos;s name, nothing medical.</source>
        <translation>Dit bepaalt wat u mag vertellen: nooit een naam, niets medisch.</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papieren</translation>
    </message>
    <message>
        <source>Handover letter</source>
        <translation>Overdrachtsbrief</translation>
    </message>
    <message>
        <source>What happens now?</source>
        <translation>Wat gebeurt er nu?</translation>
    </message>
    <message>
        <source>Contact instruction</source>
        <translation>Contactinstructie</translation>
    </message>
    <message>
        <source>Call note</source>
        <translation>Belbriefje</translation>
    </message>
    <message>
        <source>Joint safety plan</source>
        <translation>Gezamenlijk veiligheidsplan</translation>
    </message>
    <message>
        <source>Preparation page</source>
        <translation>Voorbereidingsblad</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Verslag</translation>
    </message>
    <message>
        <source>Answer to who reported</source>
        <translation>Antwoord aan de melder</translation>
    </message>
    <message>
        <source>Duty page</source>
        <translation>Dienstblad</translation>
    </message>
    <message>
        <source>Pattern by date</source>
        <translation>Patroon op datum</translation>
    </message>
    <message>
        <source>One page for who takes over, with room to answer.</source>
        <translation>Eén bladzijde voor wie het overneemt, met ruimte voor het antwoord.</translation>
    </message>
    <message>
        <source>For the victim, the first night: who calls when, what comes.</source>
        <translation>Voor het slachtoffer, de eerste nacht: wie belt wanneer, wat komt er.</translation>
    </message>
    <message>
        <source>For who calls: safe contact per channel, and the code word.</source>
        <translation>Voor wie belt: veilig contact per kanaal, en het codewoord.</translation>
    </message>
    <message>
        <source>At most six lines to read aloud after the table.</source>
        <translation>Hooguit zes regels om voor te lezen na het overleg.</translation>
    </message>
    <message>
        <source>For the organisations: who does what at a moment that can be dangerous.</source>
        <translation>Voor de organisaties: wie doet wat op een moment dat gevaarlijk kan zijn.</translation>
    </message>
    <message>
        <source>One page to write on, for an organisation without this program.</source>
        <translation>Een blad om op te schrijven, voor een organisatie zonder dit programma.</translation>
    </message>
    <message>
        <source>What the last table decided, cut to what this organisation may know.</source>
        <translation>Wat de laatste tafel besloot, voor zover deze organisatie het mag weten.</translation>
    </message>
    <message>
        <source>What somebody who reported may hear, by kind of reporter.</source>
        <translation>Wat een melder mag horen, per soort melder.</translation>
    </message>
    <message>
        <source>Open actions by number, and the phone of who knows the case.</source>
        <translation>Open acties op nummer, met de telefoon van wie de zaak kent.</translation>
    </message>
    <message>
        <source>What happened, by date: who says so, fact or opinion, and the gaps.</source>
        <translation>Wat er gebeurde, op datum: wie het zegt, feit of mening, en waar niets is opgeschreven.</translation>
    </message>
    <message>
        <source>Printed, and written down.</source>
        <translation>Geprint en vastgelegd.</translation>
    </message>
    <message>
        <source>Saved under a neutral name, and written down.</source>
        <translation>Bewaard onder een neutrale naam, en vastgelegd.</translation>
    </message>
</context>
<context>
    <name>DomainCard</name>
    <message>
        <source>Need</source>
        <translation>Behoefte</translation>
    </message>
    <message>
        <source>Brought in</source>
        <translation>Inbreng</translation>
    </message>
    <message>
        <source>Write down the need: {domain}</source>
        <translation>Behoefte vastleggen: {domain}</translation>
    </message>
    <message>
        <source>Write down what is brought in: {domain}</source>
        <translation>Inbreng opschrijven: {domain}</translation>
    </message>
    <message>
        <source>No organisation has brought anything in yet.</source>
        <translation>Nog geen organisatie bracht hier iets in.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
    <message>
        <source>Helps: {who}</source>
        <translation>Helpt: {who}</translation>
    </message>
</context>
<context>
    <name>EarlierWeighings</name>
    <message>
        <source>Earlier weighings</source>
        <translation>Eerdere wegingen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Show all earlier weighings</source>
        <translation>Alle eerdere wegingen tonen</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Minder</translation>
    </message>
</context>
<context>
    <name>Emergency</name>
    <message>
        <source>Emergency? Call 112.</source>
        <translation>Spoed? Bel 112.</translation>
    </message>
    <message>
        <source>First say “politie” and the place. Whispering is allowed.</source>
        <translation>Zeg eerst: ‘politie’ en de plaats. Fluisteren mag.</translation>
    </message>
</context>
<context>
    <name>EndCard</name>
    <message>
        <source>Write this down</source>
        <translation>Vastleggen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gedaan</translation>
    </message>
    <message>
        <source>Could not: the situation changed</source>
        <translation>Kon niet: de situatie veranderde</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Niet gedaan</translation>
    </message>
    <message>
        <source>How did it end</source>
        <translation>Hoe liep het af</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Omdat</translation>
    </message>
    <message>
        <source>What is not done goes to the next one asked.</source>
        <translation>Wat niet is gedaan, gaat naar de volgende die wordt gevraagd.</translation>
    </message>
</context>
<context>
    <name>EventCard</name>
    <message>
        <source>Add the event</source>
        <translation>Gebeurtenis toevoegen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>At the latest</source>
        <translation>Uiterlijk</translation>
    </message>
    <message>
        <source>if not certain</source>
        <translation>als het niet zeker is</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Who knows this</source>
        <translation>Wie weet dit</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>In een paar woorden</translation>
    </message>
    <message>
        <source>In a public place</source>
        <translation>Op een openbare plek</translation>
    </message>
</context>
<context>
    <name>FeedbackCard</name>
    <message>
        <source>Write down how it went</source>
        <translation>Vastleggen hoe het ging</translation>
    </message>
    <message>
        <source>Who is told</source>
        <translation>Wie hoort het</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Hoe het ging</translation>
    </message>
    <message>
        <source>What was told, what comes back</source>
        <translation>Wat is verteld, wat komt terug</translation>
    </message>
    <message>
        <source>When to call again</source>
        <translation>Wanneer opnieuw bellen</translation>
    </message>
    <message>
        <source>tomorrow 10:00</source>
        <translation>morgen 10:00</translation>
    </message>
    <message>
        <source>Call the victim</source>
        <translation>Slachtoffer bellen</translation>
    </message>
</context>
<context>
    <name>FinderSheet</name>
    <message>
        <source>Initials or number</source>
        <translation>Initialen of nummer</translation>
    </message>
    <message>
        <source>Not found on this agenda.</source>
        <translation>Niet gevonden op deze agenda.</translation>
    </message>
    <message>
        <source>Only the cases of this agenda.</source>
        <translation>Alleen de zaken van deze agenda.</translation>
    </message>
</context>
<context>
    <name>FirstContactSection</name>
    <message>
        <source>Who calls tomorrow, when?</source>
        <translation>Wie belt morgen, hoe laat?</translation>
    </message>
    <message>
        <source>More: safe contact per channel</source>
        <translation>Meer: veilig contact per kanaal</translation>
    </message>
    <message>
        <source>How to talk with this person</source>
        <translation>Zo praat u met deze persoon</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Verhoor</translation>
    </message>
    <message>
        <source>Ten questions</source>
        <translation>Tien vragen</translation>
    </message>
    <message>
        <source>Nothing is required but question 0. “Do not know” is an answer too.</source>
        <translation>Niets is verplicht, behalve 0. “Weet niet” is ook een antwoord.</translation>
    </message>
    <message>
        <source>J yes</source>
        <translation>J ja</translation>
    </message>
    <message>
        <source>N no</source>
        <translation>N nee</translation>
    </message>
    <message>
        <source>W do not know</source>
        <translation>W weet niet</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Bewaard {time}</translation>
    </message>
    <message>
        <source>{count} of {all} answered</source>
        <translation>{count} van {all} beantwoord</translation>
    </message>
    <message numerus="yes">
        <source>Quiet channels: %n not asked yet</source>
        <translation>
            <numerusform>Stille kanalen: %n nog niet gevraagd</numerusform>
            <numerusform>Stille kanalen: %n nog niet gevraagd</numerusform>
        </translation>
    </message>
    <message>
        <source>An appointment is coming: ask about the quiet channels first.</source>
        <translation>Er komt een afspraak aan: vraag eerst naar de stille kanalen.</translation>
    </message>
</context>
<context>
    <name>FirstRunPresenter</name>
    <message>
        <source>Fill in your name. It stands with everything you save.</source>
        <translation>Vul uw naam in. Die staat bij alles wat u bewaart.</translation>
    </message>
    <message>
        <source>Choose your organisation.</source>
        <translation>Kies uw organisatie.</translation>
    </message>
    <message>
        <source>The words are being drawn. One moment.</source>
        <translation>De woorden worden getrokken. Een ogenblik.</translation>
    </message>
    <message>
        <source>These are not the same five words. Look on your paper and try again.</source>
        <translation>Dit zijn niet dezelfde vijf woorden. Kijk op uw papier en probeer het opnieuw.</translation>
    </message>
</context>
<context>
    <name>FirstRunView</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Step {number} of {all}</source>
        <translation>Stap {number} van {all}</translation>
    </message>
    <message>
        <source>I wrote the words down</source>
        <translation>Ik heb de woorden opgeschreven</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>Kluis maken</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>Naar Vandaag</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Een ogenblik</translation>
    </message>
</context>
<context>
    <name>FollowUpSection</name>
    <message>
        <source>Count a telling</source>
        <translation>Keer vertellen meetellen</translation>
    </message>
    <message>
        <source>Write down a contact</source>
        <translation>Contact vastleggen</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notitie schrijven</translation>
    </message>
    <message>
        <source>Contact with the victim</source>
        <translation>Contact met het slachtoffer</translation>
    </message>
    <message>
        <source>Other terms</source>
        <translation>Andere termijnen</translation>
    </message>
    <message>
        <source>Own notes</source>
        <translation>Eigen notities</translation>
    </message>
    <message>
        <source>They never leave your organisation</source>
        <translation>Ze gaan nooit buiten uw organisatie</translation>
    </message>
    <message>
        <source>“Did you have to tell it again anywhere? To whom?”</source>
        <translation>“Moest u het ergens opnieuw vertellen? Aan wie?”</translation>
    </message>
    <message>
        <source>Told again</source>
        <translation>Opnieuw verteld</translation>
    </message>
    <message>
        <source>Ask it at the call after two weeks</source>
        <translation>Vraag het bij het gesprek na twee weken</translation>
    </message>
    <message>
        <source>necessary</source>
        <translation>noodzakelijk</translation>
    </message>
    <message>
        <source>avoidable</source>
        <translation>vermijdbaar</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Park</source>
        <translation>Parkeren</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Besluit</translation>
    </message>
    <message>
        <source>Curtain</source>
        <translation>Gordijn</translation>
    </message>
    <message>
        <source>Core story</source>
        <translation>Kernverhaal</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spatie</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Volgende stap</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>Volgende zaak</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>Stop the meeting</source>
        <translation>Stop overleg</translation>
    </message>
</context>
<context>
    <name>FreeCard</name>
    <message>
        <source>Put on paper</source>
        <translation>Zet op papier</translation>
    </message>
    <message>
        <source>{line}: why does it have to stand on paper?</source>
        <translation>{line}: waarom moet dit op papier?</translation>
    </message>
    <message>
        <source>In the victim&apos;s own words. It never comes on the discreet form or the card.</source>
        <translation>In de eigen woorden van het slachtoffer. Op het onopvallende papier en de kaart komt het nooit.</translation>
    </message>
    <message>
        <source>Why on paper</source>
        <translation>Waarom op papier</translation>
    </message>
</context>
<context>
    <name>FreeLine</name>
    <message>
        <source>On paper after all</source>
        <translation>Toch op papier</translation>
    </message>
    <message>
        <source>Keep this off paper again</source>
        <translation>Weer van papier houden</translation>
    </message>
    <message>
        <source>{line}: on paper after all</source>
        <translation>{line}: toch op papier</translation>
    </message>
    <message>
        <source>{line}: keep this off paper again</source>
        <translation>{line}: weer van papier houden</translation>
    </message>
    <message>
        <source>Stays off paper: tell it by mouth</source>
        <translation>Blijft van papier: vertel dit mondeling</translation>
    </message>
    <message>
        <source>Stands on the full paper, because: {reason}</source>
        <translation>Staat op het volledige papier, want: {reason}</translation>
    </message>
</context>
<context>
    <name>GateCard</name>
    <message>
        <source>Keep this answer</source>
        <translation>Antwoord vastleggen</translation>
    </message>
    <message>
        <source>Is it safe to take this paper home?</source>
        <translation>Is het veilig om dit papier mee naar huis te nemen?</translation>
    </message>
    <message>
        <source>Does anybody look in the bag, mail, phone or waste paper?</source>
        <translation>Kijkt iemand in tas, mail, telefoon of prullenbak?</translation>
    </message>
    <message>
        <source>Does the person you fear read this language?</source>
        <translation>Leest degene voor wie u bang bent deze taal?</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Wat er is gezegd</translation>
    </message>
</context>
<context>
    <name>GuardBar</name>
    <message>
        <source>Hide the screen (F9)</source>
        <translation>Scherm verbergen (F9)</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beëindigen</translation>
    </message>
    <message>
        <source>End the conversation mode</source>
        <translation>Gespreksstand beëindigen</translation>
    </message>
    <message>
        <source>In conversation: the screen stays open for {left}.</source>
        <translation>Gespreksstand: het scherm blijft nog {left} open.</translation>
    </message>
    <message numerus="yes">
        <source>The vault locks in %n second(s). Press any key to go on. What you typed is kept.</source>
        <translation>
            <numerusform>De kluis vergrendelt over %n seconde. Druk op een toets om door te gaan. Wat u typte blijft bewaard.</numerusform>
            <numerusform>De kluis vergrendelt over %n seconden. Druk op een toets om door te gaan. Wat u typte blijft bewaard.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandoverPanel</name>
    <message>
        <source>Their answer, told by phone or on paper</source>
        <translation>Antwoord van de ontvanger, per telefoon of op papier</translation>
    </message>
    <message>
        <source>What the receiver will see</source>
        <translation>Wat de ontvanger ziet</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Wachtlijst</translation>
    </message>
    <message>
        <source>Ask or answer</source>
        <translation>Vragen of antwoorden</translation>
    </message>
    <message>
        <source>Use the way back</source>
        <translation>Gebruik de weg terug</translation>
    </message>
    <message>
        <source>Late: {step}. You are still responsible. Call {receiver} today.</source>
        <translation>Te laat: {step}. U bent nog verantwoordelijk. Bel vandaag met {receiver}.</translation>
    </message>
    <message>
        <source>Warm handover to {receiver}</source>
        <translation>Warme overdracht aan {receiver}</translation>
    </message>
    <message>
        <source>Handover to {receiver}</source>
        <translation>Overdracht aan {receiver}</translation>
    </message>
    <message>
        <source>The way back to {sender} stays open until {day}.</source>
        <translation>De weg terug naar {sender} blijft open tot en met {day}.</translation>
    </message>
    <message>
        <source>Goes along: {items}</source>
        <translation>Gaat mee: {items}</translation>
    </message>
    <message>
        <source>Not passed on: {what}</source>
        <translation>Gaat niet mee: {what}</translation>
    </message>
    <message>
        <source>{step}, because: {reason}</source>
        <translation>{step}, omdat: {reason}</translation>
    </message>
    <message>
        <source>Possible instead: {what}</source>
        <translation>Wat wel kan: {what}</translation>
    </message>
    <message>
        <source>{step}: written down for {who}</source>
        <translation>{step}: vastgelegd namens {who}</translation>
    </message>
    <message numerus="yes">
        <source>Waiting list. Meanwhile: {bridging}. {who} asks how safe it is, every %n day(s).</source>
        <translation>
            <numerusform>Wachtlijst. Intussen: {bridging}. {who} vraagt elke dag hoe veilig het is.</numerusform>
            <numerusform>Wachtlijst. Intussen: {bridging}. {who} vraagt elke %n dagen hoe veilig het is.</numerusform>
        </translation>
    </message>
    <message>
        <source>Until about {day}</source>
        <translation>Tot ongeveer {day}</translation>
    </message>
    <message>
        <source>{who} answers: {text}</source>
        <translation>{who} antwoordt: {text}</translation>
    </message>
    <message>
        <source>{who} asks: {text}</source>
        <translation>{who} vraagt: {text}</translation>
    </message>
</context>
<context>
    <name>HandoverSection</name>
    <message>
        <source>I take responsibility</source>
        <translation>Ik neem de verantwoordelijkheid</translation>
    </message>
    <message>
        <source>Leave it to the other</source>
        <translation>Laat het aan de ander</translation>
    </message>
    <message>
        <source>Prepare a handover</source>
        <translation>Overdracht voorbereiden</translation>
    </message>
    <message>
        <source>What the receiver will see</source>
        <translation>Wat de ontvanger ziet</translation>
    </message>
    <message>
        <source>Responsible now</source>
        <translation>Nu verantwoordelijk</translation>
    </message>
    <message>
        <source>More than one is responsible, and no handover says why. Settle by phone who goes on.</source>
        <translation>Er is meer dan één verantwoordelijke, en geen overdracht zegt waarom. Spreek telefonisch af wie verdergaat.</translation>
    </message>
    <message>
        <source>{who} wrote down that another is no longer responsible. That is not theirs to say. Ask them.</source>
        <translation>{who} schreef op dat een ander niet meer verantwoordelijk is. Dat is niet aan hen. Vraag het na.</translation>
    </message>
    <message>
        <source>I take responsibility as well</source>
        <translation>Ik neem ook verantwoordelijkheid</translation>
    </message>
    <message>
        <source>Offer a handover</source>
        <translation>Overdracht aanbieden</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nog niemand</translation>
    </message>
    <message>
        <source>Together, until the receiver has spoken with the victim. Then the receiver alone.</source>
        <translation>Samen, tot de ontvanger het slachtoffer heeft gesproken. Daarna de ontvanger alleen.</translation>
    </message>
</context>
<context>
    <name>HeardCard</name>
    <message>
        <source>Write down who heard it</source>
        <translation>Leg vast wie de naam hoorde</translation>
    </message>
    <message>
        <source>Say the name by voice, never in the agenda. Ask for a conflict of interest after the name.</source>
        <translation>Zeg de naam mondeling, nooit in de agenda. Vraag na de naam of iemand te dichtbij staat.</translation>
    </message>
    <message>
        <source>Heard the name</source>
        <translation>Hoorde de naam</translation>
    </message>
    <message>
        <source>Which organisations heard the name</source>
        <translation>Welke organisaties hoorden de naam</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Kies</translation>
    </message>
    <message>
        <source>On which ground</source>
        <translation>Op welke grond</translation>
    </message>
    <message>
        <source>Who heard it</source>
        <translation>Wie hoorde het</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Hulp</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>MDT Desktop, version {version}</source>
        <translation>MDT Desktop, versie {version}</translation>
    </message>
    <message>
        <source>Search everything, run any command</source>
        <translation>Alles zoeken, elke opdracht geven</translation>
    </message>
    <message>
        <source>The menu on a narrow screen</source>
        <translation>Het menu op een smal scherm</translation>
    </message>
    <message>
        <source>A step back</source>
        <translation>Een stap terug</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
</context>
<context>
    <name>IfLostPage</name>
    <message>
        <source>If you ever lose it</source>
        <translation>Als u de wachtzin kwijtraakt</translation>
    </message>
    <message>
        <source>Nobody can open the vault without the five words: not your ICT, and not the makers.</source>
        <translation>Zonder de vijf woorden kan niemand de kluis openen: uw ICT niet, en de makers ook niet.</translation>
    </message>
    <message>
        <source>Keep the paper apart from the laptop, in a place only you know.</source>
        <translation>Bewaar het papier apart van de laptop, op een plek die alleen u kent.</translation>
    </message>
    <message>
        <source>Tell nobody the words, also not a colleague. Colleagues make a vault of their own.</source>
        <translation>Zeg de woorden tegen niemand, ook niet tegen een collega. Een collega maakt een eigen kluis.</translation>
    </message>
    <message>
        <source>Ask your ICT for a backup every week. It opens with the words of that day.</source>
        <translation>Vraag uw ICT elke week om een reservekopie. Die gaat open met de woorden van die dag.</translation>
    </message>
    <message>
        <source>A wrong passphrase makes the next try wait longer. Nothing is ever erased.</source>
        <translation>Na een verkeerde wachtzin wacht de volgende poging langer. Er wordt nooit iets gewist.</translation>
    </message>
</context>
<context>
    <name>IncidentCard</name>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er gebeurde</translation>
    </message>
    <message>
        <source>When did it happen</source>
        <translation>Wanneer gebeurde het</translation>
    </message>
    <message>
        <source>Where, if it matters</source>
        <translation>Waar, als het ertoe doet</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>In een paar woorden</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Wie zegt dit</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) on this case</source>
        <translation>
            <numerusform>%n incident in deze zaak</numerusform>
            <numerusform>%n incidenten in deze zaak</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them in the last 14 days</source>
        <translation>
            <numerusform>%n daarvan in de laatste 14 dagen</numerusform>
            <numerusform>%n daarvan in de laatste 14 dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>A complaint about this can be made before {day}.</source>
        <translation>Een klacht hierover kan vóór {day}.</translation>
    </message>
</context>
<context>
    <name>IncidentPanel</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Close: add an incident</source>
        <translation>Sluiten: incident erbij</translation>
    </message>
    <message>
        <source>Add an incident</source>
        <translation>Incident erbij</translation>
    </message>
</context>
<context>
    <name>InputCard</name>
    <message>
        <source>Write this down</source>
        <translation>Vastleggen</translation>
    </message>
    <message>
        <source>in general</source>
        <translation>algemeen</translation>
    </message>
    <message>
        <source>Organisation: {domain}</source>
        <translation>Organisatie: {domain}</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Kies</translation>
    </message>
    <message>
        <source>Which organisation</source>
        <translation>Welke organisatie</translation>
    </message>
    <message>
        <source>What it brings: {domain}</source>
        <translation>Wat zij inbrengt: {domain}</translation>
    </message>
    <message>
        <source>What it brings</source>
        <translation>Wat zij inbrengt</translation>
    </message>
    <message>
        <source>In its words: {domain}</source>
        <translation>In haar woorden: {domain}</translation>
    </message>
    <message>
        <source>In its words</source>
        <translation>In haar woorden</translation>
    </message>
    <message>
        <source>Not shared: write why.</source>
        <translation>Niet gedeeld: schrijf waarom.</translation>
    </message>
</context>
<context>
    <name>InterviewCard</name>
    <message>
        <source>Interview with the police</source>
        <translation>Verhoor door de politie</translation>
    </message>
    <message>
        <source>When is or was the interview</source>
        <translation>Wanneer is of was het verhoor</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>if known: 15-01 14:00</source>
        <translation>als u het weet: 15-01 14:00</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Gepland</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Geweest</translation>
    </message>
</context>
<context>
    <name>ItemCard</name>
    <message>
        <source>Write this down</source>
        <translation>Vastleggen</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Not needed here</source>
        <translation>Hier niet nodig</translation>
    </message>
    <message>
        <source>Is it arranged</source>
        <translation>Is het geregeld</translation>
    </message>
    <message>
        <source>What to know about it</source>
        <translation>Wat u erover moet weten</translation>
    </message>
</context>
<context>
    <name>ItemRow</name>
    <message>
        <source>Source, since, note</source>
        <translation>Bron, sinds, toelichting</translation>
    </message>
    <message>
        <source>Source, since, note: {item}</source>
        <translation>Bron, sinds, toelichting: {item}</translation>
    </message>
    <message>
        <source>T, while an answer has the focus</source>
        <translation>T, als het antwoord gekozen is</translation>
    </message>
    <message>
        <source>{question} (annex: {facts})</source>
        <translation>{question} (bijlage: {facts})</translation>
    </message>
    <message>
        <source>As above</source>
        <translation>Als hierboven</translation>
    </message>
    <message>
        <source>Note: {item}</source>
        <translation>Toelichting: {item}</translation>
    </message>
    <message>
        <source>Since: {item}</source>
        <translation>Sinds: {item}</translation>
    </message>
    <message>
        <source>Source: {item}</source>
        <translation>Bron: {item}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Toelichting</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>Source of this answer</source>
        <translation>Bron van dit antwoord</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>sinds {day}</translation>
    </message>
    <message>
        <source>asked in version {version}</source>
        <translation>gevraagd in versie {version}</translation>
    </message>
</context>
<context>
    <name>JointPlanEditor</name>
    <message>
        <source>Look at these pages together before the day comes</source>
        <translation>Bekijk deze bladzijden samen vóór de dag zelf</translation>
    </message>
    <message>
        <source>{moment}, {at}: before {day}</source>
        <translation>{moment}, {at}: vóór {day}</translation>
    </message>
    <message>
        <source>Looked at together</source>
        <translation>Samen bekeken</translation>
    </message>
    <message>
        <source>{moment}: looked at together</source>
        <translation>{moment}: samen bekeken</translation>
    </message>
    <message>
        <source>Make a page: {moment}, {at}</source>
        <translation>Maak een bladzijde: {moment}, {at}</translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>{word}, key {key}</source>
        <translation>{word}, toets {key}</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>While you type in a field, letters are letters. Escape leaves the field first.</source>
        <translation>Typt u in een veld, dan zijn letters gewoon letters. Met Esc gaat u eerst uit het veld.</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Welcome</source>
        <translation>Welkom</translation>
    </message>
    <message>
        <source>In a few steps you make a vault on this laptop. Only you can open it.</source>
        <translation>In een paar stappen maakt u een kluis op deze laptop. Alleen u kunt hem openen.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
</context>
<context>
    <name>LeavingDialog</name>
    <message>
        <source>Hand on the cases of a colleague</source>
        <translation>Zaken van een collega overdragen</translation>
    </message>
    <message>
        <source>Who leaves</source>
        <translation>Wie gaat weg</translation>
    </message>
    <message>
        <source>Who takes it on</source>
        <translation>Wie neemt het over</translation>
    </message>
    <message>
        <source>Phone of who takes it on</source>
        <translation>Telefoon van wie het overneemt</translation>
    </message>
    <message>
        <source>Find the cases</source>
        <translation>Zoek de zaken</translation>
    </message>
    <message>
        <source>Look at each case. What is handed on is written down there; nothing else changes.</source>
        <translation>Bekijk elke zaak. Wat u overdraagt, komt in die zaak te staan; verder verandert er niets.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) on this laptop</source>
        <translation>
            <numerusform>%n zaak op deze laptop</numerusform>
            <numerusform>%n zaken op deze laptop</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found on this laptop.</source>
        <translation>Niet gevonden op deze laptop.</translation>
    </message>
</context>
<context>
    <name>LeavingRow</name>
    <message>
        <source>Handed on</source>
        <translation>Overgedragen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Hand on</source>
        <translation>Overdragen</translation>
    </message>
    <message>
        <source>coordinates</source>
        <translation>voert de regie</translation>
    </message>
    <message>
        <source>contact person: the victim is asked first</source>
        <translation>contactpersoon: eerst vragen we het slachtoffer</translation>
    </message>
    <message>
        <source>responsible</source>
        <translation>verantwoordelijk</translation>
    </message>
    <message>
        <source>Hand on: {case}</source>
        <translation>Overdragen: {case}</translation>
    </message>
    <message>
        <source>Open: {case}</source>
        <translation>Openen: {case}</translation>
    </message>
</context>
<context>
    <name>LensCard</name>
    <message>
        <source>Write down what fits</source>
        <translation>Opschrijven wat past</translation>
    </message>
    <message>
        <source>Who says that it fits</source>
        <translation>Wie zegt dat het past</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Kies</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Wie zegt dit</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stadium</translation>
    </message>
    <message>
        <source>Which stages fit</source>
        <translation>Welke stadia passen</translation>
    </message>
    <message>
        <source>On which facts</source>
        <translation>Op welke feiten</translation>
    </message>
    <message>
        <source>One fact a line, with its source.</source>
        <translation>Eén feit per regel, met de bron.</translation>
    </message>
</context>
<context>
    <name>LevelCard</name>
    <message>
        <source>Set the level</source>
        <translation>Niveau vastleggen</translation>
    </message>
    <message>
        <source>A person decides. The app computes nothing.</source>
        <translation>Een mens beslist. De app rekent niets uit.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Which level</source>
        <translation>Welk niveau</translation>
    </message>
    <message>
        <source>Why this level</source>
        <translation>Waarom dit niveau</translation>
    </message>
    <message>
        <source>On which new fact</source>
        <translation>Op welk nieuw feit</translation>
    </message>
    <message>
        <source>What was written down since the last weighing stands here already.</source>
        <translation>Wat sinds de vorige weging is opgeschreven, staat hier al.</translation>
    </message>
    <message>
        <source>Who looked along</source>
        <translation>Wie keek mee</translation>
    </message>
    <message>
        <source>What we do not know</source>
        <translation>Wat we niet weten</translation>
    </message>
    <message>
        <source>One thing a line.</source>
        <translation>Eén ding per regel.</translation>
    </message>
    <message>
        <source>Also: unknown, done, when</source>
        <translation>Ook: onbekend, gedaan, wanneer</translation>
    </message>
    <message>
        <source>Lower than before or than a signal: name and role. By phone is enough.</source>
        <translation>Lager dan eerst, of lager dan een signaal: naam en functie. Per telefoon is genoeg.</translation>
    </message>
    <message>
        <source>When was that</source>
        <translation>Wanneer was dat</translation>
    </message>
    <message>
        <source>Empty: now</source>
        <translation>Leeg: nu</translation>
    </message>
    <message>
        <source>What was done at once</source>
        <translation>Wat meteen is gedaan</translation>
    </message>
    <message>
        <source>We asked ourselves</source>
        <translation>Wij vroegen ons af</translation>
    </message>
    <message>
        <source>Is it low because the victim is a man, LGBT, a migrant, a sex worker, disabled, calm or angry?</source>
        <translation>Is het laag omdat het slachtoffer man, lhbti, migrant of sekswerker is, een beperking heeft, rustig is of boos?</translation>
    </message>
    <message>
        <source>Weigh again on</source>
        <translation>Opnieuw wegen op</translation>
    </message>
    <message numerus="yes">
        <source>%n important thing(s) are not known. This is not low risk.</source>
        <translation>
            <numerusform>%n belangrijk punt is niet bekend. Dit is geen laag risico.</numerusform>
            <numerusform>%n belangrijke punten zijn niet bekend. Dit is geen laag risico.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let a second person look at the lower level</source>
        <translation>Laat een tweede persoon meekijken met het lagere niveau</translation>
    </message>
</context>
<context>
    <name>LinesCard</name>
    <message>
        <source>Save these lines</source>
        <translation>Regels opslaan</translation>
    </message>
    <message>
        <source>Nothing to fill in: these sentences stand as they are.</source>
        <translation>Niets in te vullen: deze zinnen staan zo op papier.</translation>
    </message>
    <message>
        <source>Filled in from the case, unless you type something.</source>
        <translation>Ingevuld uit de zaak, tenzij u iets typt.</translation>
    </message>
</context>
<context>
    <name>ListCard</name>
    <message>
        <source>Save the answers</source>
        <translation>Antwoorden bewaren</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Wie zegt dit</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Kies</translation>
    </message>
    <message>
        <source>Where the answers come from</source>
        <translation>Waar de antwoorden vandaan komen</translation>
    </message>
    <message>
        <source>More ({count})</source>
        <translation>Meer ({count})</translation>
    </message>
</context>
<context>
    <name>LockCard</name>
    <message>
        <source>Lock these minutes</source>
        <translation>Dit verslag vaststellen</translation>
    </message>
    <message>
        <source>Name of the chair</source>
        <translation>Naam van de voorzitter</translation>
    </message>
    <message>
        <source>After this, a correction stands beside the minutes, never in them.</source>
        <translation>Daarna komt een verbetering naast het verslag te staan, nooit erin.</translation>
    </message>
</context>
<context>
    <name>LookAgainCard</name>
    <message>
        <source>Ask to look again</source>
        <translation>Vraag om opnieuw te kijken</translation>
    </message>
    <message>
        <source>The victim</source>
        <translation>Het slachtoffer</translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation>Een collega</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Wie vraagt dit</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Wat is er veranderd</translation>
    </message>
</context>
<context>
    <name>LostView</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>You lost your passphrase</source>
        <translation>U bent uw wachtzin kwijt</translation>
    </message>
    <message>
        <source>Nothing is erased. The vault stays closed until the five words are there again.</source>
        <translation>Er wordt niets gewist. De kluis blijft dicht tot de vijf woorden er weer zijn.</translation>
    </message>
    <message>
        <source>Without the passphrase nobody can open this vault: not your ICT, and not the makers.</source>
        <translation>Zonder de wachtzin kan niemand deze kluis openen: uw ICT niet, en de makers ook niet.</translation>
    </message>
    <message>
        <source>Look for the paper with the five words. Capitals and extra spaces do not matter.</source>
        <translation>Zoek het papier met de vijf woorden. Hoofdletters en extra spaties maken niet uit.</translation>
    </message>
    <message>
        <source>Is there a backup? It opens with the passphrase of the day it was made. Your ICT can put it back.</source>
        <translation>Is er een reservekopie? Die gaat open met de wachtzin van de dag waarop zij is gemaakt. Uw ICT kan haar terugzetten.</translation>
    </message>
    <message>
        <source>Colleagues on the case still have what you shared with them.</source>
        <translation>Collega&apos;s op de zaak hebben nog wat u met hen deelde.</translation>
    </message>
    <message>
        <source>Is it really gone? Then make a new vault. The old one stays where it is.</source>
        <translation>Is de wachtzin echt weg? Maak dan een nieuwe kluis. De oude blijft staan.</translation>
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
        <translation>Oefening: verzonnen zaken</translation>
    </message>
</context>
<context>
    <name>MeetingMode</name>
    <message>
        <source>MDT meeting</source>
        <translation>MDT-overleg</translation>
    </message>
    <message>
        <source>End this case</source>
        <translation>Rond deze zaak af</translation>
    </message>
    <message>
        <source>Find a case</source>
        <translation>Zoek een zaak</translation>
    </message>
    <message>
        <source>Core story</source>
        <translation>Kernverhaal</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle toetsen</translation>
    </message>
    <message>
        <source>Stop the meeting</source>
        <translation>Stop overleg</translation>
    </message>
    <message>
        <source>There is no case on this agenda yet.</source>
        <translation>Er staat nog geen zaak op deze agenda.</translation>
    </message>
    <message>
        <source>This meeting was left open on an earlier day. Nothing is lost: go on, or end it with Esc.</source>
        <translation>Dit overleg bleef open sinds een eerdere dag. Er is niets kwijt: ga verder, of beëindig het met Esc.</translation>
    </message>
    <message>
        <source>This is the last case</source>
        <translation>Dit is de laatste zaak</translation>
    </message>
    <message>
        <source>Next: case {number} of {count}, {kind}</source>
        <translation>Hierna: zaak {number} van {count}, {kind}</translation>
    </message>
    <message>
        <source>Police in the room: untraceable</source>
        <translation>Politie aan tafel: onherkenbaar</translation>
    </message>
    <message>
        <source>You are back where you were. What was typed is still there.</source>
        <translation>U bent terug waar u was. Wat u typte, staat er nog.</translation>
    </message>
    <message>
        <source>Typed and not written down yet: {what}. Nothing is lost.</source>
        <translation>Getypt en nog niet vastgelegd: {what}. Er is niets kwijt.</translation>
    </message>
    <message>
        <source>Go on where you were</source>
        <translation>Ga verder waar u was</translation>
    </message>
</context>
<context>
    <name>MeetingView</name>
    <message>
        <source>Urgent consultation by phone</source>
        <translation>Spoedoverleg per telefoon</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation>Plan een overleg</translation>
    </message>
    <message>
        <source>Plan the first meeting. Cases that ask for a place then stand here by themselves.</source>
        <translation>Plan het eerste overleg. Zaken die om een plek vragen, staan hier vanzelf.</translation>
    </message>
    <message>
        <source>MDT meeting</source>
        <translation>MDT-overleg</translation>
    </message>
    <message>
        <source>{case} is on the agenda.</source>
        <translation>{case} staat op de agenda.</translation>
    </message>
    <message>
        <source>The case is off the agenda. What it asks for stays.</source>
        <translation>De zaak is van de agenda af. Wat de zaak vraagt, blijft staan.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zet terug</translation>
    </message>
    <message>
        <source>The meeting stands. Put cases on its agenda below.</source>
        <translation>Het overleg staat. Zet hieronder zaken op de agenda.</translation>
    </message>
    <message>
        <source>Written down: this meeting does not happen. Its cases ask for a place again.</source>
        <translation>Opgeschreven: dit overleg gaat niet door. De zaken vragen opnieuw om een plek.</translation>
    </message>
</context>
<context>
    <name>MeetingsList</name>
    <message>
        <source>Coming</source>
        <translation>Komt</translation>
    </message>
    <message>
        <source>No meeting is planned on this laptop.</source>
        <translation>Op deze laptop is geen overleg gepland.</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Geweest</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Minder</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Alle {count}</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Hide</source>
        <translation>Verberg</translation>
    </message>
</context>
<context>
    <name>ModePage</name>
    <message>
        <source>Why now</source>
        <translation>Waarom nu</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Wat is nieuw</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>Nog niet gezegd</translation>
    </message>
    <message>
        <source>Proposed by the program: look at it, then write it down.</source>
        <translation>Voorstel van het programma: bekijk het en leg het vast.</translation>
    </message>
    <message>
        <source>Coordination and contact</source>
        <translation>Regie en contact</translation>
    </message>
    <message>
        <source>step {number} of {count}</source>
        <translation>stap {number} van {count}</translation>
    </message>
</context>
<context>
    <name>ModeRail</name>
    <message>
        <source>At the table</source>
        <translation>Aan tafel</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>quorum</source>
        <translation>quorum</translation>
    </message>
    <message>
        <source>This is the last case</source>
        <translation>Dit is de laatste zaak</translation>
    </message>
    <message numerus="yes">
        <source>For the rest: {left}, %n case(s) need {needed}</source>
        <translation>
            <numerusform>Voor de rest: {left}, %n zaak vraagt {needed}</numerusform>
            <numerusform>Voor de rest: {left}, %n zaken vragen {needed}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For the rest: {left} for %n case(s)</source>
        <translation>
            <numerusform>Voor de rest: {left} voor %n zaak</numerusform>
            <numerusform>Voor de rest: {left} voor %n zaken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NeedCard</name>
    <message>
        <source>Write down the need</source>
        <translation>Behoefte vastleggen</translation>
    </message>
    <message>
        <source>Need: {domain}</source>
        <translation>Behoefte: {domain}</translation>
    </message>
    <message>
        <source>How large is the need</source>
        <translation>Hoe groot is de behoefte</translation>
    </message>
    <message>
        <source>The situation in one sentence</source>
        <translation>De situatie in één zin</translation>
    </message>
    <message>
        <source>In the victim&apos;s own words</source>
        <translation>In eigen woorden van het slachtoffer</translation>
    </message>
    <message>
        <source>Who helps</source>
        <translation>Wie helpt</translation>
    </message>
</context>
<context>
    <name>NeedView</name>
    <message>
        <source>not weighed yet</source>
        <translation>nog niet gewogen</translation>
    </message>
</context>
<context>
    <name>NewActionCard</name>
    <message>
        <source>Write down the decision</source>
        <translation>Besluit vastleggen</translation>
    </message>
    <message>
        <source>What is decided</source>
        <translation>Wat is besloten</translation>
    </message>
    <message>
        <source>A verb and a result</source>
        <translation>Een werkwoord en een resultaat</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Wie doet het</translation>
    </message>
    <message>
        <source>Of which organisation</source>
        <translation>Van welke organisatie</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Kies</translation>
    </message>
    <message>
        <source>Before when</source>
        <translation>Vóór wanneer</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Een persoon</translation>
    </message>
</context>
<context>
    <name>NewCaseDialog</name>
    <message>
        <source>New first contact</source>
        <translation>Nieuw eerste contact</translation>
    </message>
    <message>
        <source>What is the victim called here?</source>
        <translation>Hoe heet het slachtoffer hier?</translation>
    </message>
    <message>
        <source>Begin a new case</source>
        <translation>Nieuwe zaak beginnen</translation>
    </message>
    <message>
        <source>An alias, or a phone number to look for. It may stay empty.</source>
        <translation>Een alias, of een telefoonnummer om te zoeken. Leeg laten mag.</translation>
    </message>
    <message>
        <source>Perhaps known already. Look before you begin.</source>
        <translation>Misschien al bekend. Kijk eerst voordat u begint.</translation>
    </message>
    <message>
        <source>Not found on this laptop.</source>
        <translation>Niet gevonden op deze laptop.</translation>
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
        <translation>Zet op deze agenda</translation>
    </message>
    <message>
        <source>Ask for a place at the next table</source>
        <translation>Vraag om een plek aan de eerstvolgende tafel</translation>
    </message>
    <message>
        <source>Consult by phone instead</source>
        <translation>Overleg in plaats daarvan per telefoon</translation>
    </message>
    <message>
        <source>A table is not needed any more</source>
        <translation>Een overleg is niet meer nodig</translation>
    </message>
    <message>
        <source>No table is planned on this laptop.</source>
        <translation>Op deze laptop is geen tafel gepland.</translation>
    </message>
    <message>
        <source>Asks for a place. No table is planned on this laptop.</source>
        <translation>Vraagt om een plek. Op deze laptop is geen tafel gepland.</translation>
    </message>
    <message>
        <source>On the table of {moment}</source>
        <translation>Staat op de tafel van {moment}</translation>
    </message>
    <message>
        <source>Next table: {moment}</source>
        <translation>Eerstvolgende tafel: {moment}</translation>
    </message>
    <message numerus="yes">
        <source>%n late slot(s) free</source>
        <translation>
            <numerusform>%n late plek vrij</numerusform>
            <numerusform>%n late plekken vrij</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotDonePanel</name>
    <message>
        <source>What happened</source>
        <translation>Wat er gebeurde</translation>
    </message>
    <message>
        <source>Could not: the situation changed</source>
        <translation>Kon niet: de situatie is veranderd</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Niet gedaan</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Vastleggen</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Open laten</translation>
    </message>
</context>
<context>
    <name>NotNowCard</name>
    <message>
        <source>Does not want to tell now</source>
        <translation>Wil nu niet vertellen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nu niet</translation>
    </message>
    <message>
        <source>Wants to tell</source>
        <translation>Wil vertellen</translation>
    </message>
</context>
<context>
    <name>NotSharedCard</name>
    <message>
        <source>Write down that this stays here</source>
        <translation>Vastleggen dat dit hier blijft</translation>
    </message>
    <message>
        <source>Nobody else</source>
        <translation>Niemand anders</translation>
    </message>
    <message>
        <source>The suspect</source>
        <translation>De verdachte</translation>
    </message>
    <message>
        <source>Not with</source>
        <translation>Niet met</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Omdat</translation>
    </message>
</context>
<context>
    <name>NotSharedRow</name>
    <message>
        <source>{what}: not with {receiver}</source>
        <translation>{what}: niet met {receiver}</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Keep the note</source>
        <translation>Notitie bewaren</translation>
    </message>
    <message>
        <source>Own note</source>
        <translation>Eigen notitie</translation>
    </message>
    <message>
        <source>Stays inside your organisation. It never leaves.</source>
        <translation>Blijft binnen uw organisatie. Gaat nooit naar buiten.</translation>
    </message>
</context>
<context>
    <name>OffPaper</name>
    <message>
        <source>Read aloud, in plain words</source>
        <translation>Lees voor, in gewone taal</translation>
    </message>
    <message>
        <source>Not on this paper: tell this by mouth</source>
        <translation>Niet op dit papier: vertel dit mondeling</translation>
    </message>
    <message>
        <source>Held back, because it could betray</source>
        <translation>Tegengehouden, omdat het kan verraden</translation>
    </message>
    <message>
        <source>On paper after all</source>
        <translation>Toch op papier</translation>
    </message>
    <message>
        <source>{line}: on paper after all</source>
        <translation>{line}: toch op papier</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>Offer the handover</source>
        <translation>Overdracht aanbieden</translation>
    </message>
    <message>
        <source>What goes along</source>
        <translation>Wat mee gaat</translation>
    </message>
    <message>
        <source>One thing a line. The approved core story goes along where sharing allows it.</source>
        <translation>Eén ding per regel. Het goedgekeurde kernverhaal gaat mee als delen mag.</translation>
    </message>
    <message>
        <source>What is not passed on, and why</source>
        <translation>Wat niet mee gaat, en waarom</translation>
    </message>
    <message>
        <source>Receiving organisation</source>
        <translation>Ontvangende organisatie</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Kies</translation>
    </message>
    <message>
        <source>To which organisation</source>
        <translation>Aan welke organisatie</translation>
    </message>
    <message>
        <source>Who takes over</source>
        <translation>Wie neemt over</translation>
    </message>
    <message>
        <source>Phone of the receiver</source>
        <translation>Telefoon van de ontvanger</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>In de kamer</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Telefonisch</translation>
    </message>
    <message>
        <source>By video</source>
        <translation>Met beeld</translation>
    </message>
    <message>
        <source>No talk of three</source>
        <translation>Geen gesprek met drie</translation>
    </message>
    <message>
        <source>Talk of three</source>
        <translation>Gesprek met zijn drieën</translation>
    </message>
    <message>
        <source>How do victim, sender and receiver talk together</source>
        <translation>Hoe spreken slachtoffer, afzender en ontvanger samen</translation>
    </message>
    <message>
        <source>Why no talk of three</source>
        <translation>Waarom geen gesprek met zijn drieën</translation>
    </message>
    <message>
        <source>Only without a talk: danger, or the victim&apos;s wish. Then it is not a warm handover.</source>
        <translation>Alleen zonder gesprek: gevaar, of de wens van het slachtoffer. Dan is de overdracht niet warm.</translation>
    </message>
</context>
<context>
    <name>Opener</name>
    <message>
        <source>A file of the program itself is not right ({code}). Install the program again.</source>
        <translation>Een bestand van het programma zelf klopt niet ({code}). Installeer het programma opnieuw.</translation>
    </message>
</context>
<context>
    <name>OrganisationCell</name>
    <message>
        <source>No answer yet</source>
        <translation>Nog geen antwoord</translation>
    </message>
    <message>
        <source>via {who}, {day}</source>
        <translation>via {who}, {day}</translation>
    </message>
    <message>
        <source>Nothing known</source>
        <translation>Niets bekend</translation>
    </message>
    <message>
        <source>Not shared: {why}</source>
        <translation>Niet gedeeld: {why}</translation>
    </message>
    <message>
        <source>Opinion: {text}</source>
        <translation>Oordeel: {text}</translation>
    </message>
</context>
<context>
    <name>OrganisationRow</name>
    <message>
        <source>How far: {organisation}</source>
        <translation>Hoe ver: {organisation}</translation>
    </message>
    <message>
        <source>Type in the answer</source>
        <translation>Typ het antwoord in</translation>
    </message>
    <message>
        <source>Type in the answer: {organisation}</source>
        <translation>Typ het antwoord in: {organisation}</translation>
    </message>
    <message>
        <source>Answered: {who}</source>
        <translation>Antwoordde: {who}</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwoord</translation>
    </message>
    <message>
        <source>Heard the name: {who}, {moment}</source>
        <translation>Hoorde de naam: {who}, {moment}</translation>
    </message>
    <message>
        <source>Heard the name: {who}</source>
        <translation>Hoorde de naam: {who}</translation>
    </message>
    <message>
        <source>Knows the name: was reached first</source>
        <translation>Kent de naam: werd het eerst bereikt</translation>
    </message>
    <message>
        <source>Has not heard the name yet</source>
        <translation>Hoorde de naam nog niet</translation>
    </message>
    <message>
        <source>Prepared without having heard the name</source>
        <translation>Bereidde voor zonder de naam te horen</translation>
    </message>
</context>
<context>
    <name>OverviewSection</name>
    <message>
        <source>Text for our own system</source>
        <translation>Overneemtekst</translation>
    </message>
    <message>
        <source>Add an event</source>
        <translation>Gebeurtenis erbij</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Actie erbij</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acties</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er gebeurde</translation>
    </message>
    <message>
        <source>Write again</source>
        <translation>Opnieuw schrijven</translation>
    </message>
    <message>
        <source>No core story yet. The victim decides when to tell it.</source>
        <translation>Nog geen kernverhaal. Het slachtoffer bepaalt wanneer.</translation>
    </message>
    <message>
        <source>Core story</source>
        <translation>Kernverhaal</translation>
    </message>
    <message>
        <source>Summary for help, not a statement</source>
        <translation>Samenvatting voor hulp, geen verklaring</translation>
    </message>
    <message>
        <source>Write an addition</source>
        <translation>Toevoeging schrijven</translation>
    </message>
    <message>
        <source>Read back and approved</source>
        <translation>Voorgelezen en goedgekeurd</translation>
    </message>
    <message>
        <source>Not approved by the victim yet</source>
        <translation>Nog niet goedgekeurd door het slachtoffer</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
    <message>
        <source>Rather not: {words}</source>
        <translation>Liever niet: {words}</translation>
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
        <translation>Nog niets afgesproken.</translation>
    </message>
</context>
<context>
    <name>OwnLineCard</name>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Her own line</source>
        <translation>Eigen regel</translation>
    </message>
    <message>
        <source>One more number</source>
        <translation>Nog een nummer</translation>
    </message>
    <message>
        <source>An own line for the discreet form</source>
        <translation>Eigen regel voor het onopvallende papier</translation>
    </message>
    <message>
        <source>No known help line: it betrays</source>
        <translation>Geen bekend hulpnummer: dat verraadt</translation>
    </message>
    <message>
        <source>One more number for the card</source>
        <translation>Nog een nummer voor de kaart</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>Responsible now</source>
        <translation>Nu verantwoordelijk</translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation>Zaak {number}</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nog niemand</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Search everything, or run a command</source>
        <translation>Zoek in alles, of geef een opdracht</translation>
    </message>
    <message>
        <source>Not found on this laptop.</source>
        <translation>Niet gevonden op deze laptop.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gevonden</translation>
    </message>
</context>
<context>
    <name>PapersPage</name>
    <message>
        <source>Back to the meeting</source>
        <translation>Terug naar het overleg</translation>
    </message>
    <message>
        <source>For which organisation</source>
        <translation>Voor welke organisatie</translation>
    </message>
    <message>
        <source>The agenda</source>
        <translation>De agenda</translation>
    </message>
    <message>
        <source>Which paper</source>
        <translation>Welk papier</translation>
    </message>
    <message>
        <source>Numbers and initials only. Say the name by voice.</source>
        <translation>Alleen nummers en initialen. Zeg de naam mondeling.</translation>
    </message>
    <message>
        <source>Print now</source>
        <translation>Print nu</translation>
    </message>
    <message>
        <source>Save under a neutral name</source>
        <translation>Bewaar onder een neutrale naam</translation>
    </message>
    <message>
        <source>The agenda went out</source>
        <translation>De agenda is verstuurd</translation>
    </message>
    <message>
        <source>Preparation: {case}</source>
        <translation>Voorbereiding: {case}</translation>
    </message>
    <message>
        <source>Papers of this meeting</source>
        <translation>Papieren van dit overleg</translation>
    </message>
    <message>
        <source>The paper as it will be</source>
        <translation>Het papier zoals het wordt</translation>
    </message>
    <message>
        <source>Written down in every case on this paper: it left, and for whom.</source>
        <translation>In elke zaak op dit papier staat nu dat het de deur uitging, en voor wie.</translation>
    </message>
    <message>
        <source>Written down: the agenda went out. A case that comes now takes a late slot.</source>
        <translation>Opgeschreven: de agenda is verstuurd. Een zaak die nu komt, neemt een late plek.</translation>
    </message>
</context>
<context>
    <name>ParkCard</name>
    <message>
        <source>Park this</source>
        <translation>Parkeer dit</translation>
    </message>
    <message>
        <source>For later</source>
        <translation>Voor later</translation>
    </message>
</context>
<context>
    <name>PassphraseEntry</name>
    <message>
        <source>Show</source>
        <translation>Toon</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock staat aan.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verberg</translation>
    </message>
</context>
<context>
    <name>PassphraseForm</name>
    <message>
        <source>The passphrase of now</source>
        <translation>De wachtzin van nu</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nieuwe wachtzin</translation>
    </message>
    <message>
        <source>Five words of the program</source>
        <translation>Vijf woorden van het programma</translation>
    </message>
    <message>
        <source>One of my own</source>
        <translation>Een eigen zin</translation>
    </message>
    <message>
        <source>Draw other words</source>
        <translation>Andere woorden trekken</translation>
    </message>
    <message>
        <source>New passphrase, at least 14 characters</source>
        <translation>Nieuwe wachtzin, ten minste 14 tekens</translation>
    </message>
    <message>
        <source>Type the new passphrase</source>
        <translation>Typ de nieuwe wachtzin</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Wachtzin wijzigen</translation>
    </message>
    <message>
        <source>Write these words on paper now. The program keeps them nowhere.</source>
        <translation>Schrijf deze woorden nu op papier. Het programma bewaart ze nergens.</translation>
    </message>
</context>
<context>
    <name>PassphraseSettings</name>
    <message>
        <source>Another passphrase</source>
        <translation>Andere wachtzin</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtzin</translation>
    </message>
    <message>
        <source>Changed. Older backups still open with the old passphrase.</source>
        <translation>Gewijzigd. Oudere reservekopieën openen nog met de oude wachtzin.</translation>
    </message>
</context>
<context>
    <name>PathBar</name>
    <message>
        <source>Step {number} of {all}: {stage}</source>
        <translation>Stap {number} van {all}: {stage}</translation>
    </message>
</context>
<context>
    <name>PatternView</name>
    <message>
        <source>Pattern</source>
        <translation>Patroon</translation>
    </message>
    <message>
        <source>What was seen, by whom and when. No score.</source>
        <translation>Wat is gezien, door wie en wanneer. Geen score.</translation>
    </message>
    <message>
        <source>Moments of extra danger</source>
        <translation>Momenten met extra gevaar</translation>
    </message>
    <message>
        <source>Strangulation: the check</source>
        <translation>Verwurging: de controle</translation>
    </message>
    <message>
        <source>Eight stages</source>
        <translation>Acht stadia</translation>
    </message>
    <message>
        <source>Does it fit? Who says so? On which fact?</source>
        <translation>Past het? Wie zegt dat? Op welk feit?</translation>
    </message>
    <message>
        <source>Write down what fits</source>
        <translation>Opschrijven wat past</translation>
    </message>
    <message>
        <source>Nothing in this case tells of a pattern yet.</source>
        <translation>Niets in deze zaak wijst al op een patroon.</translation>
    </message>
    <message>
        <source>source not named</source>
        <translation>bron niet genoemd</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n keer</numerusform>
            <numerusform>%n keer</numerusform>
        </translation>
    </message>
    <message>
        <source>when is not known</source>
        <translation>wanneer is niet bekend</translation>
    </message>
    <message>
        <source>{span} ago</source>
        <translation>{span} geleden</translation>
    </message>
    <message>
        <source>Check done, {when}</source>
        <translation>Controle gedaan, {when}</translation>
    </message>
    <message>
        <source>Check declined, {when}</source>
        <translation>Controle afgewezen, {when}</translation>
    </message>
    <message>
        <source>Check not needed, {when}</source>
        <translation>Controle niet nodig, {when}</translation>
    </message>
    <message>
        <source>Check offered, appointment {when}</source>
        <translation>Controle aangeboden, afspraak {when}</translation>
    </message>
    <message>
        <source>Not there, or not written down: the appointment was {when}</source>
        <translation>Niet geweest, of niet opgeschreven: de afspraak was {when}</translation>
    </message>
    <message>
        <source>No check offered yet</source>
        <translation>Nog geen controle aangeboden</translation>
    </message>
    <message>
        <source>There is no safety plan yet: make it today.</source>
        <translation>Er is nog geen veiligheidsplan: maak het vandaag.</translation>
    </message>
    <message>
        <source>Still to come: {what}</source>
        <translation>Komt nog: {what}</translation>
    </message>
    <message>
        <source>A trigger or pressure fits: talk with a colleague today, by phone if need be.</source>
        <translation>Een aanleiding of druk past: overleg vandaag met een collega, zo nodig per telefoon.</translation>
    </message>
    <message>
        <source>Without a stage: {facts} ({who})</source>
        <translation>Zonder fase: {facts} ({who})</translation>
    </message>
    <message>
        <source>Fits: {facts} ({who})</source>
        <translation>Past: {facts} ({who})</translation>
    </message>
    <message>
        <source>In this case: {what}. Does it fit?</source>
        <translation>In deze zaak: {what}. Past dat?</translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>Only if the victim wants this written down.</source>
        <translation>Alleen als het slachtoffer dit zelf wil.</translation>
    </message>
    <message>
        <source>Orientation and gender</source>
        <translation>Geaardheid en gender</translation>
    </message>
    <message>
        <source>Residence papers</source>
        <translation>Verblijfspapieren</translation>
    </message>
    <message>
        <source>Who is who</source>
        <translation>Wie is wie</translation>
    </message>
    <message>
        <source>The victim</source>
        <translation>Het slachtoffer</translation>
    </message>
    <message>
        <source>Without identity is fine too: a case runs on its own name.</source>
        <translation>Zonder identiteit kan ook: een zaak loopt op een eigen naam.</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Write this down</source>
        <translation>Vastleggen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Kies</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hoe</translation>
    </message>
    <message>
        <source>Promised secrecy</source>
        <translation>Geheimhouding beloofd</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>Who are you?</source>
        <translation>Wie bent u?</translation>
    </message>
    <message>
        <source>Your name stands with everything you save. Colleagues see it when you share a case.</source>
        <translation>Uw naam staat bij alles wat u bewaart. Collega&apos;s zien uw naam als u een zaak deelt.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Uw naam</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Kies</translation>
    </message>
    <message>
        <source>Your role</source>
        <translation>Uw functie</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>Mag leeg blijven.</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>Write down the change</source>
        <translation>Leg de wijziging vast</translation>
    </message>
    <message>
        <source>Plan this meeting</source>
        <translation>Plan dit overleg</translation>
    </message>
    <message>
        <source>How do you meet</source>
        <translation>Hoe overlegt u</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Dag en tijd</translation>
    </message>
    <message>
        <source>10-11 10:00</source>
        <translation>10-11 10:00</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Organisation of the chair</source>
        <translation>Organisatie van de voorzitter</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Kies</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Voorzitter</translation>
    </message>
    <message>
        <source>Who writes the minutes</source>
        <translation>Wie maakt het verslag</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Uitgenodigd</translation>
    </message>
    <message>
        <source>Which organisations are invited</source>
        <translation>Welke organisaties zijn uitgenodigd</translation>
    </message>
    <message>
        <source>Late slots</source>
        <translation>Late plekken</translation>
    </message>
    <message>
        <source>Cases that come after the agenda is out.</source>
        <translation>Zaken die komen als de agenda al verstuurd is.</translation>
    </message>
</context>
<context>
    <name>PlanPanel</name>
    <message>
        <source>Close the form</source>
        <translation>Sluit het formulier</translation>
    </message>
    <message>
        <source>Change this meeting</source>
        <translation>Wijzig dit overleg</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation>Plan een overleg</translation>
    </message>
</context>
<context>
    <name>PlanSide</name>
    <message>
        <source>Full</source>
        <translation>Volledig</translation>
    </message>
    <message>
        <source>Discreet</source>
        <translation>Onopvallend</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kaart</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Vorm</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Taal van het papier</translation>
    </message>
    <message>
        <source>easy to read</source>
        <translation>makkelijk lezen</translation>
    </message>
    <message>
        <source>How it speaks</source>
        <translation>Aanspreken</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>gewoon</translation>
    </message>
    <message>
        <source>large</source>
        <translation>groot</translation>
    </message>
    <message>
        <source>A draft: no person has checked this language. Only to look at, never to hand out.</source>
        <translation>Een concept: niemand heeft deze taal nagekeken. Alleen om te bekijken, nooit om mee te geven.</translation>
    </message>
    <message>
        <source>Print now</source>
        <translation>Print nu</translation>
    </message>
    <message>
        <source>Print, stays with the contact</source>
        <translation>Print, blijft bij het contact</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leeg</translation>
    </message>
    <message>
        <source>{paper}, {pages}</source>
        <translation>{paper}, {pages}</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n regel</numerusform>
            <numerusform>%n regels</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as “afspraken”</source>
        <translation>Bewaar als “afspraken”</translation>
    </message>
    <message>
        <source>beside Dutch</source>
        <translation>naast Nederlands</translation>
    </message>
    <message>
        <source>How it stands on paper</source>
        <translation>Hoe het op papier staat</translation>
    </message>
    <message>
        <source>How it comes on paper</source>
        <translation>Zo komt het op papier</translation>
    </message>
    <message>
        <source>Somebody may read this: choose the discreet form.</source>
        <translation>Iemand kan dit lezen: kies het onopvallende papier.</translation>
    </message>
    <message>
        <source>The paper as it will be</source>
        <translation>Het papier zoals het wordt</translation>
    </message>
    <message>
        <source>{pages} · version {number}</source>
        <translation>{pages} · versie {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n bladzijde</numerusform>
            <numerusform>%n bladzijden</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing left to print.</source>
        <translation>Er blijft niets over om te printen.</translation>
    </message>
    <message>
        <source>No person has checked these sentences yet: {texts}</source>
        <translation>Deze zinnen heeft nog niemand gecontroleerd: {texts}</translation>
    </message>
</context>
<context>
    <name>Plate</name>
    <message>
        <source>Telling it once is enough.</source>
        <translation>Eén keer vertellen is genoeg.</translation>
    </message>
    <message>
        <source>Together around one person.</source>
        <translation>Samen om één mens heen.</translation>
    </message>
    <message>
        <source>Works without internet. Everything on this laptop is encrypted.</source>
        <translation>Werkt zonder internet. Alles op deze laptop is versleuteld.</translation>
    </message>
</context>
<context>
    <name>PointRow</name>
    <message>
        <source>Fill in</source>
        <translation>Vul aan</translation>
    </message>
    <message>
        <source>Fill in: {point}</source>
        <translation>Vul aan: {point}</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Niet nodig</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
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
        <translation>Wat mee moet</translation>
    </message>
    <message>
        <source>{ready} of {all} ready, filled in from the case</source>
        <translation>{ready} van {all} klaar, ingevuld uit de zaak</translation>
    </message>
    <message numerus="yes">
        <source>%n more point(s), filled in from the case</source>
        <translation>
            <numerusform>Nog %n punt, ingevuld uit de zaak</numerusform>
            <numerusform>Nog %n punten, ingevuld uit de zaak</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer points</source>
        <translation>Minder punten</translation>
    </message>
</context>
<context>
    <name>PoliceField</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Do not know</source>
        <translation>Weet niet</translation>
    </message>
</context>
<context>
    <name>PracticeOffer</name>
    <message>
        <source>Practise with made-up cases</source>
        <translation>Oefenen met verzonnen zaken</translation>
    </message>
    <message>
        <source>Have a quiet look first?</source>
        <translation>Eerst rustig kijken?</translation>
    </message>
    <message>
        <source>Practise with made-up cases. You need no passphrase for that.</source>
        <translation>Oefen met verzonnen zaken. Daarvoor is geen wachtzin nodig.</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Write down the question</source>
        <translation>Vraag opschrijven</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>What do we want to know</source>
        <translation>Wat willen we weten</translation>
    </message>
    <message>
        <source>Asked of</source>
        <translation>Gevraagd aan</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Kies</translation>
    </message>
    <message>
        <source>Who finds out</source>
        <translation>Wie zoekt het uit</translation>
    </message>
    <message>
        <source>Write this down</source>
        <translation>Vastleggen</translation>
    </message>
    <message>
        <source>Question or answer</source>
        <translation>Vraag of antwoord</translation>
    </message>
    <message>
        <source>Why now</source>
        <translation>Waarom nu</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Wat is nieuw</translation>
    </message>
    <message>
        <source>Question to the table</source>
        <translation>Vraag aan de tafel</translation>
    </message>
</context>
<context>
    <name>QuestionnairesBlock</name>
    <message>
        <source>Lists</source>
        <translation>Vragenlijsten</translation>
    </message>
    <message>
        <source>No score: a person weighs.</source>
        <translation>Geen score: een mens weegt.</translation>
    </message>
    <message>
        <source>Results of instruments</source>
        <translation>Uitslagen van instrumenten</translation>
    </message>
    <message>
        <source>Record a result</source>
        <translation>Uitslag vastleggen</translation>
    </message>
    <message>
        <source>This is not low risk.</source>
        <translation>Dit is geen laag risico.</translation>
    </message>
    <message>
        <source>Not known yet: {topics}</source>
        <translation>Nog niet bekend: {topics}</translation>
    </message>
    <message>
        <source>Not known yet: {topics} · and {count} more</source>
        <translation>Nog niet bekend: {topics} · en nog {count}</translation>
    </message>
    <message>
        <source>{yes} yes, {no} no, {other} asked and not known</source>
        <translation>{yes} ja, {no} nee, {other} gevraagd en niet bekend</translation>
    </message>
    <message>
        <source>{level} (out of date)</source>
        <translation>{level} (verlopen)</translation>
    </message>
</context>
<context>
    <name>QuestionsView</name>
    <message>
        <source>Ask an organisation</source>
        <translation>Vraag aan een organisatie</translation>
    </message>
    <message>
        <source>Answer a question</source>
        <translation>Een vraag beantwoorden</translation>
    </message>
    <message numerus="yes">
        <source>%n open question(s)</source>
        <translation>
            <numerusform>%n open vraag</numerusform>
            <numerusform>%n open vragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwoord</translation>
    </message>
    <message>
        <source>Answered: {question}</source>
        <translation>Beantwoord: {question}</translation>
    </message>
    <message>
        <source>Finds out: {owner}</source>
        <translation>Zoekt uit: {owner}</translation>
    </message>
    <message>
        <source>Nobody finds out yet</source>
        <translation>Nog niemand zoekt dit uit</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Zaken</translation>
    </message>
    <message>
        <source>MDT meeting</source>
        <translation>MDT-overleg</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>In conversation</source>
        <translation>Gespreksstand</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Vergrendelen</translation>
    </message>
    <message>
        <source>Screen and language</source>
        <translation>Scherm en taal</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hulp</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) today</source>
        <translation>
            <numerusform>%n ding vandaag</numerusform>
            <numerusform>%n dingen vandaag</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReachCard</name>
    <message>
        <source>Comes back by themselves</source>
        <translation>Komt zelf terug</translation>
    </message>
    <message>
        <source>Only this chat</source>
        <translation>Alleen deze chat</translation>
    </message>
    <message>
        <source>How do we reach you safely?</source>
        <translation>Hoe bereiken we u veilig?</translation>
    </message>
    <message>
        <source>Only this one is required</source>
        <translation>Alleen deze is verplicht</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Bel</translation>
    </message>
    <message>
        <source>How to call safely</source>
        <translation>Hoe we veilig bellen</translation>
    </message>
    <message>
        <source>own mobile</source>
        <translation>eigen mobiel</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Uren</translation>
    </message>
    <message>
        <source>Hours in which a call is safe</source>
        <translation>Uren waarin bellen veilig is</translation>
    </message>
    <message>
        <source>9-17</source>
        <translation>9-17 u</translation>
    </message>
    <message>
        <source>NOT</source>
        <translation>NIET</translation>
    </message>
    <message>
        <source>How not to call</source>
        <translation>Hoe we niet bellen</translation>
    </message>
    <message>
        <source>at home, at work</source>
        <translation>thuis, werk</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>Zeg</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>Wat we zeggen</translation>
    </message>
    <message>
        <source>that it is about the appointment</source>
        <translation>“de afspraak verzetten”</translation>
    </message>
</context>
<context>
    <name>ReadyPage</name>
    <message>
        <source>Your vault is ready</source>
        <translation>Uw kluis is klaar</translation>
    </message>
    <message>
        <source>Ctrl+L locks it. It also locks by itself when you are away for five minutes.</source>
        <translation>Ctrl+L vergrendelt de kluis. Dat gebeurt ook vanzelf als u vijf minuten weg bent.</translation>
    </message>
    <message>
        <source>Your case numbers carry the letters {code}.</source>
        <translation>Uw zaaknummers dragen de letters {code}.</translation>
    </message>
</context>
<context>
    <name>ReceiverPreview</name>
    <message>
        <source>What the receiver will see</source>
        <translation>Wat de ontvanger ziet</translation>
    </message>
    <message>
        <source>Choose the receiver first.</source>
        <translation>Kies eerst de ontvanger.</translation>
    </message>
    <message>
        <source>This is what {receiver} will see. It follows from what was decided under sharing.</source>
        <translation>Dit ziet {receiver}. Het volgt uit wat bij Delen is besloten.</translation>
    </message>
    <message>
        <source>Always: number, name used here, stage, who is on the case, this handover.</source>
        <translation>Altijd: nummer, naam in deze zaak, fase, wie erbij betrokken zijn, deze overdracht.</translation>
    </message>
    <message>
        <source>Not: {group}</source>
        <translation>Niet: {group}</translation>
    </message>
    <message>
        <source>{group}: {level}</source>
        <translation>{group}: {level}</translation>
    </message>
    <message>
        <source>Decided by {who}. They pass it on themselves; it is not in your letter.</source>
        <translation>Besloten door {who}. Zij geven het zelf door; het staat niet in uw brief.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n gegeven</numerusform>
            <numerusform>%n gegevens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceiverSide</name>
    <message>
        <source>Receiver</source>
        <translation>Ontvanger</translation>
    </message>
    <message>
        <source>Receipt code</source>
        <translation>Ontvangstcode</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Termijnen</translation>
    </message>
    <message>
        <source>Can be reached</source>
        <translation>Bereikbaar</translation>
    </message>
    <message>
        <source>If not there</source>
        <translation>Bij afwezigheid</translation>
    </message>
    <message>
        <source>When it gets worse</source>
        <translation>Als het erger wordt</translation>
    </message>
    <message>
        <source>Call 112. Then the receiver.</source>
        <translation>Bel 112. Daarna de ontvanger.</translation>
    </message>
    <message>
        <source>{step}: heard by phone</source>
        <translation>{step}: telefonisch gehoord</translation>
    </message>
    <message>
        <source>{step}: late, was due {moment}</source>
        <translation>{step}: te laat, moest vóór {moment}</translation>
    </message>
    <message>
        <source>{step}: before {moment}</source>
        <translation>{step}: vóór {moment}</translation>
    </message>
    <message>
        <source>When the other side reads six words to you, type them here.</source>
        <translation>Leest de ander u zes woorden voor, typ ze dan hier.</translation>
    </message>
    <message>
        <source>{step}: read this aloud on the phone. The other types it in.</source>
        <translation>{step}: lees dit voor aan de telefoon. De ander typt het in.</translation>
    </message>
</context>
<context>
    <name>RedFlagsCard</name>
    <message>
        <source>Write down the signals</source>
        <translation>Signalen vastleggen</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Wie zegt dit</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Kies</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signaal</translation>
    </message>
    <message>
        <source>Which signals</source>
        <translation>Welke signalen</translation>
    </message>
    <message>
        <source>In own words</source>
        <translation>In eigen woorden</translation>
    </message>
    <message>
        <source>One thing a line.</source>
        <translation>Eén ding per regel.</translation>
    </message>
</context>
<context>
    <name>ReopenCard</name>
    <message>
        <source>Open this again</source>
        <translation>Weer openen</translation>
    </message>
    <message>
        <source>Why again</source>
        <translation>Waarom opnieuw</translation>
    </message>
</context>
<context>
    <name>ReopeningCard</name>
    <message>
        <source>Open the case again</source>
        <translation>Zaak heropenen</translation>
    </message>
    <message>
        <source>Why again</source>
        <translation>Waarom opnieuw</translation>
    </message>
    <message>
        <source>A new incident within twelve months comes to the next table.</source>
        <translation>Een nieuw incident binnen twaalf maanden komt op de volgende tafel.</translation>
    </message>
</context>
<context>
    <name>ReporterCard</name>
    <message>
        <source>Write down that it was told</source>
        <translation>Vastleggen dat het is verteld</translation>
    </message>
    <message>
        <source>What kind of reporter</source>
        <translation>Wat voor melder</translation>
    </message>
    <message>
        <source>It decides what may be told: never anybody&apos;s name, nothing medical.</source>
        <translation>Dit bepaalt wat u mag vertellen: nooit een naam, niets medisch.</translation>
    </message>
    <message>
        <source>Which organisation reported</source>
        <translation>Welke organisatie meldde</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Kies</translation>
    </message>
    <message>
        <source>How, and what they asked</source>
        <translation>Hoe, en wat de melder vroeg</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>Record the result</source>
        <translation>Uitslag vastleggen</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Level: {instrument}</source>
        <translation>Niveau: {instrument}</translation>
    </message>
    <message>
        <source>Name of the instrument</source>
        <translation>Naam van het instrument</translation>
    </message>
    <message>
        <source>Level, in its own words</source>
        <translation>Niveau, in de woorden van het instrument</translation>
    </message>
    <message>
        <source>Only the result is kept. The questions stay with who may use them.</source>
        <translation>Alleen de uitslag wordt bewaard. De vragen blijven bij wie ze mag gebruiken.</translation>
    </message>
    <message>
        <source>Which instrument</source>
        <translation>Welk instrument</translation>
    </message>
    <message>
        <source>Filled in by</source>
        <translation>Ingevuld door</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Kies</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>Op welke dag</translation>
    </message>
    <message>
        <source>Version used</source>
        <translation>Gebruikte versie</translation>
    </message>
    <message>
        <source>Name or role</source>
        <translation>Naam of functie</translation>
    </message>
    <message>
        <source>Note on the result</source>
        <translation>Toelichting bij de uitslag</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Toelichting</translation>
    </message>
</context>
<context>
    <name>ReviewFrame</name>
    <message>
        <source>Looked at together, still good</source>
        <translation>Samen bekeken, nog goed</translation>
    </message>
    <message>
        <source>Look at this plan together again</source>
        <translation>Bekijk dit plan opnieuw samen</translation>
    </message>
    <message>
        <source>Looked at again on {day}</source>
        <translation>Opnieuw bekijken op {day}</translation>
    </message>
    <message>
        <source>The day to look at it came.</source>
        <translation>De dag om het te bekijken is er.</translation>
    </message>
    <message>
        <source>There was a new incident.</source>
        <translation>Er was een nieuw incident.</translation>
    </message>
    <message>
        <source>An order or an alarm ends.</source>
        <translation>Een maatregel of alarm loopt af.</translation>
    </message>
    <message>
        <source>The suspect is or comes free.</source>
        <translation>De verdachte is of komt vrij.</translation>
    </message>
    <message>
        <source>The victim moved or goes to a shelter.</source>
        <translation>Het slachtoffer is verhuisd of gaat naar een opvang.</translation>
    </message>
</context>
<context>
    <name>RoadCard</name>
    <message>
        <source>Take this road</source>
        <translation>Deze weg kiezen</translation>
    </message>
    <message>
        <source>Road</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Which road</source>
        <translation>Welke weg</translation>
    </message>
    <message>
        <source>Why this road</source>
        <translation>Waarom deze weg</translation>
    </message>
    <message>
        <source>Whom the victim calls</source>
        <translation>Wie het slachtoffer kan bellen</translation>
    </message>
    <message>
        <source>One person, by name.</source>
        <translation>Eén persoon, bij naam.</translation>
    </message>
    <message>
        <source>What opens it again</source>
        <translation>Wat de zaak weer opent</translation>
    </message>
    <message>
        <source>One thing a line.</source>
        <translation>Eén ding per regel.</translation>
    </message>
    <message>
        <source>No name, address, place or time on the screen or on paper of others.</source>
        <translation>Geen naam, adres, plaats of tijd op het scherm of op papier van anderen.</translation>
    </message>
</context>
<context>
    <name>SafetyPlanSection</name>
    <message>
        <source>Ask again</source>
        <translation>Vraag opnieuw</translation>
    </message>
    <message>
        <source>Stands in the plan</source>
        <translation>Staat in het plan</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglaten</translation>
    </message>
    <message>
        <source>Does this section stand in the plan?</source>
        <translation>Staat dit onderdeel in het plan?</translation>
    </message>
    <message>
        <source>Safety plan</source>
        <translation>Veiligheidsplan</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Onderdelen</translation>
    </message>
    <message>
        <source>Is paper safe? {answer}</source>
        <translation>Is papier veilig? {answer}</translation>
    </message>
    <message>
        <source>Ask this before the first print.</source>
        <translation>Vraag dit vóór de eerste print.</translation>
    </message>
    <message>
        <source>{section}: not in the plan</source>
        <translation>{section}: niet in het plan</translation>
    </message>
    <message numerus="yes">
        <source>{section}: %n line(s) filled in</source>
        <translation>
            <numerusform>{section}: %n regel ingevuld</numerusform>
            <numerusform>{section}: %n regels ingevuld</numerusform>
        </translation>
    </message>
    <message>
        <source>Printed as version {number}, and written down.</source>
        <translation>Geprint als versie {number}, en vastgelegd.</translation>
    </message>
    <message>
        <source>Saved under a neutral name as version {number}, and written down.</source>
        <translation>Bewaard onder een neutrale naam als versie {number}, en vastgelegd.</translation>
    </message>
    <message>
        <source>Destroy the old paper: tear it up small.</source>
        <translation>Vernietig het oude papier: scheur het heel klein.</translation>
    </message>
</context>
<context>
    <name>ScreenSettings</name>
    <message>
        <source>Look</source>
        <translation>Weergave</translation>
    </message>
    <message>
        <source>As on this laptop</source>
        <translation>Zoals op deze laptop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoog contrast</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Grootte van de tekst</translation>
    </message>
    <message>
        <source>Use this language and size</source>
        <translation>Deze taal en grootte gebruiken</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Scherm</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Screen and language</source>
        <translation>Scherm en taal</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Screen, language and vault</source>
        <translation>Scherm, taal en kluis</translation>
    </message>
    <message>
        <source>These are made-up cases: a passphrase of your own comes with a vault of your own.</source>
        <translation>Dit zijn verzonnen zaken: een eigen wachtzin hoort bij een eigen kluis.</translation>
    </message>
</context>
<context>
    <name>SharedRow</name>
    <message>
        <source>{sender} to {receiver}</source>
        <translation>{sender} aan {receiver}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>tot {day}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Intrekken</translation>
    </message>
    <message>
        <source>Take back: {what}</source>
        <translation>Intrekken: {what}</translation>
    </message>
</context>
<context>
    <name>SharingSection</name>
    <message>
        <source>More: one group</source>
        <translation>Meer: één groep</translation>
    </message>
    <message>
        <source>This is not shared, because</source>
        <translation>Dit delen we niet, omdat</translation>
    </message>
    <message>
        <source>Shared now</source>
        <translation>Nu gedeeld</translation>
    </message>
    <message>
        <source>Consciously not shared</source>
        <translation>Bewust niet gedeeld</translation>
    </message>
    <message>
        <source>Who knows what</source>
        <translation>Wie weet wat</translation>
    </message>
    <message>
        <source>What does this organisation need, for this victim, now?</source>
        <translation>Wat heeft deze organisatie nodig, voor dit slachtoffer, nu?</translation>
    </message>
    <message>
        <source>Nothing is shared from this case on this laptop.</source>
        <translation>Uit deze zaak is op deze laptop niets gedeeld.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Lay down</source>
        <translation>Leg weg</translation>
    </message>
</context>
<context>
    <name>SideBlock</name>
    <message>
        <source>Fewer</source>
        <translation>Minder</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Alle {count}</translation>
    </message>
</context>
<context>
    <name>SideBlocks</name>
    <message>
        <source>Nothing open on this laptop.</source>
        <translation>Niets open op deze laptop.</translation>
    </message>
    <message>
        <source>MDT meeting</source>
        <translation>MDT-overleg</translation>
    </message>
    <message>
        <source>Handovers</source>
        <translation>Overdrachten</translation>
    </message>
    <message>
        <source>To look at again</source>
        <translation>Opnieuw bekijken</translation>
    </message>
    <message>
        <source>Consent to ask again</source>
        <translation>Toestemming opnieuw vragen</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Verschillen</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Terms</source>
        <translation>Termijnen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Afhandelen</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Add an incident</source>
        <translation>Incident erbij</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Verschillen</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Minder</translation>
    </message>
    <message>
        <source>The clock helps remember. The doctor decides.</source>
        <translation>De klok helpt herinneren. De arts beslist.</translation>
    </message>
    <message>
        <source>No term runs.</source>
        <translation>Er loopt geen termijn.</translation>
    </message>
    <message>
        <source>Terms 0 · Timeline {events} · Differences {differences}</source>
        <translation>Termijnen 0 · Tijdlijn {events} · Verschillen {differences}</translation>
    </message>
    <message>
        <source>Terms {terms}, first {left} · Timeline {events} · Differences {differences}</source>
        <translation>Termijnen {terms}, eerste {left} · Tijdlijn {events} · Verschillen {differences}</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klaar</translation>
    </message>
</context>
<context>
    <name>StageRow</name>
    <message>
        <source>Why go on now</source>
        <translation>Waarom nu verder</translation>
    </message>
    <message>
        <source>Going on is always possible. Say why, so that a colleague understands.</source>
        <translation>Verdergaan kan altijd. Zeg waarom, zodat een collega het begrijpt.</translation>
    </message>
    <message>
        <source>This case is at {stage}</source>
        <translation>Deze zaak staat bij {stage}</translation>
    </message>
    <message>
        <source>Still missing: {words}</source>
        <translation>Mist nog: {words}</translation>
    </message>
    <message>
        <source>On to {stage}</source>
        <translation>Verder naar {stage}</translation>
    </message>
    <message>
        <source>Back to {stage}</source>
        <translation>Terug naar {stage}</translation>
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
        <translation>gedaan</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
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
        <translation>Stap vastleggen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>What is possible instead</source>
        <translation>Wat wel kan</translation>
    </message>
    <message>
        <source>{step}: why</source>
        <translation>{step}: waarom</translation>
    </message>
</context>
<context>
    <name>StopSheet</name>
    <message>
        <source>Everything is kept. What do you want?</source>
        <translation>Alles is bewaard. Wat wilt u?</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Geparkeerd</translation>
    </message>
    <message>
        <source>Go on with the meeting</source>
        <translation>Ga verder met het overleg</translation>
    </message>
    <message>
        <source>Close the screen, the meeting stays open</source>
        <translation>Sluit het scherm, het overleg blijft open</translation>
    </message>
    <message>
        <source>End the meeting</source>
        <translation>Beëindig het overleg</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) not ended: they come back by themselves.</source>
        <translation>
            <numerusform>%n zaak niet afgerond: die komt vanzelf terug.</numerusform>
            <numerusform>%n zaken niet afgerond: die komen vanzelf terug.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoryBlock</name>
    <message>
        <source>Write an addition</source>
        <translation>Toevoeging schrijven</translation>
    </message>
    <message>
        <source>Core story</source>
        <translation>Kernverhaal</translation>
    </message>
    <message>
        <source>Summary for help, not a statement</source>
        <translation>Samenvatting voor hulp, geen verklaring</translation>
    </message>
    <message>
        <source>After the question: {question}</source>
        <translation>Na de vraag: {question}</translation>
    </message>
</context>
<context>
    <name>StoryCard</name>
    <message>
        <source>Freeze the core story</source>
        <translation>Kernverhaal vastleggen</translation>
    </message>
    <message>
        <source>How to write it down</source>
        <translation>Hoe u het opschrijft</translation>
    </message>
    <message>
        <source>Core story</source>
        <translation>Kernverhaal</translation>
    </message>
    <message>
        <source>The question just before</source>
        <translation>De vraag vlak ervoor</translation>
    </message>
    <message>
        <source>Read back to the victim?</source>
        <translation>Voorgelezen aan het slachtoffer?</translation>
    </message>
    <message>
        <source>Approved by the victim?</source>
        <translation>Goedgekeurd door het slachtoffer?</translation>
    </message>
    <message>
        <source>{length} of {limit} characters</source>
        <translation>{length} van {limit} tekens</translation>
    </message>
</context>
<context>
    <name>StorySheet</name>
    <message>
        <source>Summary for help, not a statement</source>
        <translation>Samenvatting voor hulp, geen verklaring</translation>
    </message>
    <message>
        <source>Core story</source>
        <translation>Kernverhaal</translation>
    </message>
    <message>
        <source>No core story yet.</source>
        <translation>Nog geen kernverhaal.</translation>
    </message>
    <message>
        <source>Read back and approved</source>
        <translation>Voorgelezen en goedgekeurd</translation>
    </message>
    <message>
        <source>Not approved by the victim yet</source>
        <translation>Nog niet goedgekeurd door het slachtoffer</translation>
    </message>
    <message>
        <source>The police are in the room: after the interview, and with a separate yes, they may read it.</source>
        <translation>De politie zit aan tafel. Die mag dit lezen na het verhoor, en na een apart ja.</translation>
    </message>
    <message>
        <source>G opens the curtain.</source>
        <translation>G opent het gordijn.</translation>
    </message>
</context>
<context>
    <name>StrangledCard</name>
    <message>
        <source>Write down this moment</source>
        <translation>Dit moment vastleggen</translation>
    </message>
    <message>
        <source>Strangulation: when?</source>
        <translation>Verwurging: wanneer?</translation>
    </message>
</context>
<context>
    <name>StuckNotice</name>
    <message>
        <source>Only read what is there</source>
        <translation>Alleen lezen wat er is</translation>
    </message>
    <message>
        <source>Go on with what is there</source>
        <translation>Verdergaan met wat er is</translation>
    </message>
    <message>
        <source>Ask your ICT for the newest copy first. Is there none? Then there are two ways.</source>
        <translation>Vraag uw ICT eerst om de nieuwste kopie. Is die er niet? Dan zijn er twee wegen.</translation>
    </message>
    <message>
        <source>Going on gives up what is missing: it does not come back by itself.</source>
        <translation>Verdergaan geeft op wat ontbreekt: dat komt niet vanzelf terug.</translation>
    </message>
</context>
<context>
    <name>SummaryBlock</name>
    <message>
        <source>Write it again</source>
        <translation>Opnieuw schrijven</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er gebeurde</translation>
    </message>
</context>
<context>
    <name>SummaryCard</name>
    <message>
        <source>Save the summary</source>
        <translation>Samenvatting opslaan</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er gebeurde</translation>
    </message>
    <message>
        <source>What, when and where, in five lines. No details of acts.</source>
        <translation>Wat, wanneer en waar, in vijf regels. Geen details van handelingen.</translation>
    </message>
    <message>
        <source>In five lines</source>
        <translation>In vijf regels</translation>
    </message>
</context>
<context>
    <name>SurroundingsCard</name>
    <message>
        <source>Write this down</source>
        <translation>Vastleggen</translation>
    </message>
    <message>
        <source>Only what makes it safer: housing, help, supervision.</source>
        <translation>Alleen wat het veiliger maakt: woonplek, hulp, toezicht.</translation>
    </message>
    <message>
        <source>What makes it safer for the victim</source>
        <translation>Wat maakt het veiliger voor het slachtoffer</translation>
    </message>
    <message>
        <source>Who around the victim</source>
        <translation>Wie om het slachtoffer heen</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Een persoon</translation>
    </message>
    <message>
        <source>Needs what</source>
        <translation>Heeft nodig</translation>
    </message>
    <message>
        <source>Who takes care of it</source>
        <translation>Wie zorgt ervoor</translation>
    </message>
    <message>
        <source>Before when</source>
        <translation>Vóór wanneer</translation>
    </message>
</context>
<context>
    <name>SurroundingsView</name>
    <message>
        <source>People around the victim</source>
        <translation>Mensen om het slachtoffer</translation>
    </message>
    <message>
        <source>Write down a need</source>
        <translation>Behoefte opschrijven</translation>
    </message>
    <message>
        <source>What makes it safer: the accused</source>
        <translation>Wat maakt het veiliger: de beschuldigde</translation>
    </message>
    <message>
        <source>Makes it safer: {need}</source>
        <translation>Maakt het veiliger: {need}</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nog niemand</translation>
    </message>
    <message>
        <source>{what}: has passed</source>
        <translation>{what}: voorbij</translation>
    </message>
</context>
<context>
    <name>TableCallCard</name>
    <message>
        <source>Agree on the call</source>
        <translation>Spreek het bellen af</translation>
    </message>
    <message>
        <source>Who calls the victim</source>
        <translation>Wie belt het slachtoffer</translation>
    </message>
    <message>
        <source>Organisation of who calls</source>
        <translation>Organisatie van wie belt</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Kies</translation>
    </message>
    <message>
        <source>When to call</source>
        <translation>Wanneer bellen</translation>
    </message>
    <message>
        <source>tomorrow 10:00</source>
        <translation>morgen 10:00</translation>
    </message>
    <message>
        <source>Outside the hours that are safe to call</source>
        <translation>Buiten de uren waarop bellen veilig is</translation>
    </message>
    <message>
        <source>Call the victim</source>
        <translation>Slachtoffer bellen</translation>
    </message>
</context>
<context>
    <name>TableDecisionCard</name>
    <message>
        <source>Write down the decision</source>
        <translation>Leg het besluit vast</translation>
    </message>
    <message>
        <source>What is decided</source>
        <translation>Wat is besloten</translation>
    </message>
    <message>
        <source>A verb and a result</source>
        <translation>Een werkwoord en een resultaat</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Wie doet het</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Een persoon</translation>
    </message>
    <message>
        <source>Of which organisation</source>
        <translation>Van welke organisatie</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Kies</translation>
    </message>
    <message>
        <source>Before when</source>
        <translation>Vóór wanneer</translation>
    </message>
    <message>
        <source>tomorrow 10:00</source>
        <translation>morgen 10:00</translation>
    </message>
    <message>
        <source>Ground for sharing</source>
        <translation>Grondslag om te delen</translation>
    </message>
    <message>
        <source>Who tells the victim</source>
        <translation>Wie vertelt het het slachtoffer</translation>
    </message>
    <message>
        <source>It waits for the quorum</source>
        <translation>Wacht op het quorum</translation>
    </message>
    <message>
        <source>For safety now</source>
        <translation>Voor de veiligheid nu</translation>
    </message>
    <message>
        <source>Without a quorum</source>
        <translation>Zonder quorum</translation>
    </message>
</context>
<context>
    <name>TableDissentCard</name>
    <message>
        <source>Write this judgement down</source>
        <translation>Leg dit oordeel vast</translation>
    </message>
    <message>
        <source>Whose judgement</source>
        <translation>Wiens oordeel</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Kies</translation>
    </message>
    <message>
        <source>What is judged otherwise, and why</source>
        <translation>Wat anders beoordeeld wordt, en waarom</translation>
    </message>
</context>
<context>
    <name>TakeoverPanel</name>
    <message>
        <source>Whose system</source>
        <translation>Van wie is het systeem</translation>
    </message>
    <message>
        <source>The text holds what this organisation may know, and no more.</source>
        <translation>De tekst bevat wat deze organisatie mag weten, en niet meer.</translation>
    </message>
    <message>
        <source>Copy this text</source>
        <translation>Deze tekst kopiëren</translation>
    </message>
    <message>
        <source>Text for our own system</source>
        <translation>Overneemtekst voor het eigen systeem</translation>
    </message>
    <message>
        <source>On the clipboard for a minute</source>
        <translation>Een minuut op het klembord</translation>
    </message>
</context>
<context>
    <name>TellingCard</name>
    <message>
        <source>Count this</source>
        <translation>Meetellen</translation>
    </message>
    <message>
        <source>Told to whom</source>
        <translation>Aan wie verteld</translation>
    </message>
    <message>
        <source>Was it necessary</source>
        <translation>Was het noodzakelijk</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Hoe het kwam</translation>
    </message>
</context>
<context>
    <name>TermLineView</name>
    <message>
        <source>Called</source>
        <translation>Gebeld</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Bel</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Called: {case}</source>
        <translation>Gebeld: {case}</translation>
    </message>
</context>
<context>
    <name>TimerRing</name>
    <message>
        <source>over the {minutes} min</source>
        <translation>over de {minutes} min heen</translation>
    </message>
    <message>
        <source>left of {minutes} min</source>
        <translation>over van {minutes} min</translation>
    </message>
</context>
<context>
    <name>TodayView</name>
    <message>
        <source>Urgent consultation by phone</source>
        <translation>Spoedoverleg per telefoon</translation>
    </message>
    <message>
        <source>New first contact</source>
        <translation>Nieuw eerste contact</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Termijnen</translation>
    </message>
    <message>
        <source>Whose terms</source>
        <translation>Van wie</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Van mij</translation>
    </message>
    <message>
        <source>My organisation</source>
        <translation>Mijn organisatie</translation>
    </message>
    <message>
        <source>Nothing open on this laptop.</source>
        <translation>Niets open op deze laptop.</translation>
    </message>
    <message>
        <source>Nothing of yours runs. See also your organisation.</source>
        <translation>Van u loopt er niets. Kijk ook bij uw organisatie.</translation>
    </message>
    <message>
        <source>All terms</source>
        <translation>Alle termijnen</translation>
    </message>
    <message>
        <source>There is more than fits here. Look in Cases too.</source>
        <translation>Er is meer dan hier past. Kijk ook bij Zaken.</translation>
    </message>
    <message>
        <source>My actions</source>
        <translation>Mijn acties</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Alle acties</translation>
    </message>
    <message>
        <source>No action waits for you.</source>
        <translation>Er wacht geen actie op u.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Go on where you were</source>
        <translation>Ga verder waar u was</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n loopt</numerusform>
            <numerusform>%n lopen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n term(s)</source>
        <translation>
            <numerusform>Alle %n termijnen</numerusform>
            <numerusform>Alle %n termijnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Minder</translation>
    </message>
    <message numerus="yes">
        <source>All %n action(s)</source>
        <translation>
            <numerusform>Alle %n acties</numerusform>
            <numerusform>Alle %n acties</numerusform>
        </translation>
    </message>
    <message>
        <source>Mine only</source>
        <translation>Alleen van mij</translation>
    </message>
    <message>
        <source>{count}, {late} of them late</source>
        <translation>{count}, waarvan {late} te laat</translation>
    </message>
    <message>
        <source>Call {phone}. Say only the number of the case: {case}.</source>
        <translation>Bel {phone}. Noem alleen het nummer van de zaak: {case}.</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Open de zaak</translation>
    </message>
    <message>
        <source>The action is open again.</source>
        <translation>De actie staat weer open.</translation>
    </message>
    <message>
        <source>Written down: done.</source>
        <translation>Vastgelegd: gedaan.</translation>
    </message>
    <message>
        <source>Written down: it could not, with the reason.</source>
        <translation>Vastgelegd: kon niet, met de reden.</translation>
    </message>
    <message>
        <source>Written down: not done. The next one is asked.</source>
        <translation>Vastgelegd: niet gedaan. Nu is de volgende gevraagd.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>MDT meeting</source>
        <translation>MDT-overleg</translation>
    </message>
    <message>
        <source>table of {time} · case {number} of {count}</source>
        <translation>tafel van {time} · zaak {number} van {count}</translation>
    </message>
    <message>
        <source>Close the curtain</source>
        <translation>Sluit het gordijn</translation>
    </message>
    <message>
        <source>Curtain closed: initials only</source>
        <translation>Gordijn dicht: alleen initialen</translation>
    </message>
    <message>
        <source>Open the curtain, {seconds} seconds</source>
        <translation>Open gordijn, {seconds} seconden</translation>
    </message>
    <message>
        <source>Curtain open: {seconds} s</source>
        <translation>Gordijn open: {seconds} s</translation>
    </message>
</context>
<context>
    <name>TriageSection</name>
    <message>
        <source>Consult by phone now</source>
        <translation>Spoedoverleg per telefoon</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgentie</translation>
    </message>
    <message>
        <source>Road</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Next table</source>
        <translation>Eerstvolgende tafel</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>nog niet besloten</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>nog niet gekozen</translation>
    </message>
    <message>
        <source>Urgent consultation</source>
        <translation>Spoedoverleg</translation>
    </message>
    <message>
        <source>On the line: {text}</source>
        <translation>Aan de lijn: {text}</translation>
    </message>
    <message>
        <source>Safe now: {text}</source>
        <translation>Nu veilig: {text}</translation>
    </message>
    <message>
        <source>Who does what: {text}</source>
        <translation>Wie doet wat: {text}</translation>
    </message>
    <message>
        <source>Calls the victim: {text}</source>
        <translation>Belt het slachtoffer: {text}</translation>
    </message>
    <message>
        <source>Next moment: {text}</source>
        <translation>Volgend moment: {text}</translation>
    </message>
</context>
<context>
    <name>TypedBackPage</name>
    <message>
        <source>Type the five words</source>
        <translation>Typ de vijf woorden</translation>
    </message>
    <message>
        <source>From your paper. So you are sure that what you wrote is right.</source>
        <translation>Van uw papier. Zo weet u zeker dat het goed is opgeschreven.</translation>
    </message>
    <message>
        <source>Five words, with spaces</source>
        <translation>Vijf woorden, met spaties</translation>
    </message>
</context>
<context>
    <name>UnlockPresenter</name>
    <message>
        <source>J. Practice</source>
        <translation>J. Oefening</translation>
    </message>
    <message>
        <source>case manager</source>
        <translation>casemanager</translation>
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message>
        <source>Unlock</source>
        <translation>Ontgrendelen</translation>
    </message>
    <message>
        <source>Type your passphrase: five words, with spaces.</source>
        <translation>Typ uw wachtzin: vijf woorden, met spaties.</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Kluis</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtzin</translation>
    </message>
    <message>
        <source>I lost my passphrase</source>
        <translation>Ik ben mijn wachtzin kwijt</translation>
    </message>
    <message>
        <source>Make another vault on this laptop</source>
        <translation>Nog een kluis maken op deze laptop</translation>
    </message>
    <message>
        <source>Vault {number}</source>
        <translation>Kluis {number}</translation>
    </message>
    <message>
        <source>Next try in {minutes}:{seconds}.</source>
        <translation>Volgende poging over {minutes}:{seconds}.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Een ogenblik</translation>
    </message>
</context>
<context>
    <name>UnlockWindow</name>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
</context>
<context>
    <name>UnnamedKeys</name>
    <message>
        <source>Also in the file of this made-up case</source>
        <translation>Ook in het bestand van deze verzonnen zaak</translation>
    </message>
</context>
<context>
    <name>UrgencyCard</name>
    <message>
        <source>Write down the urgency</source>
        <translation>Urgentie vastleggen</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgentie</translation>
    </message>
    <message>
        <source>How soon</source>
        <translation>Hoe snel</translation>
    </message>
    <message>
        <source>Is an MDT needed</source>
        <translation>Is een MDT nodig</translation>
    </message>
</context>
<context>
    <name>VaultSettings</name>
    <message>
        <source>Check the vault</source>
        <translation>Kluis controleren</translation>
    </message>
    <message>
        <source>Back up the vault</source>
        <translation>Reservekopie maken</translation>
    </message>
    <message>
        <source>A backup is one closed file. It opens with the passphrase of today. Keep it apart from this laptop.</source>
        <translation>Een reservekopie is één gesloten bestand. Het opent met de wachtzin van vandaag. Bewaar het niet bij deze laptop.</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Kluis</translation>
    </message>
    <message>
        <source>Checking. You can go on working.</source>
        <translation>De kluis wordt gecontroleerd. U kunt doorwerken.</translation>
    </message>
    <message>
        <source>The vault is in order: {cases} cases, {commits} changes, all of them whole.</source>
        <translation>De kluis is in orde. Zaken: {cases}. Wijzigingen: {commits}, allemaal heel.</translation>
    </message>
    <message>
        <source>Writing and reading back. You can go on working.</source>
        <translation>De reservekopie wordt geschreven en teruggelezen. U kunt doorwerken.</translation>
    </message>
    <message>
        <source>backup-{day}.mdt</source>
        <translation>reservekopie-{day}.mdt</translation>
    </message>
    <message>
        <source>Backups (*.mdt)</source>
        <translation>Reservekopieën (*.mdt)</translation>
    </message>
    <message>
        <source>{file} is written and read back. It opens with the passphrase of today.</source>
        <translation>{file} is geschreven en teruggelezen. Het opent met de wachtzin van vandaag.</translation>
    </message>
</context>
<context>
    <name>VeiledText</name>
    <message>
        <source>not on a screen: read it out</source>
        <translation>niet op een scherm: lees voor</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
</context>
<context>
    <name>VoiceCard</name>
    <message>
        <source>Write down the voice</source>
        <translation>Stem opschrijven</translation>
    </message>
    <message>
        <source>The victim</source>
        <translation>Het slachtoffer</translation>
    </message>
    <message>
        <source>A child</source>
        <translation>Een kind</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Wie spreekt</translation>
    </message>
    <message>
        <source>In own words</source>
        <translation>In eigen woorden</translation>
    </message>
    <message>
        <source>Read back and agreed</source>
        <translation>Voorgelezen en akkoord</translation>
    </message>
    <message>
        <source>Not asked: why</source>
        <translation>Niet gevraagd: waarom</translation>
    </message>
    <message>
        <source>And when it is asked.</source>
        <translation>En wanneer het alsnog wordt gevraagd.</translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message>
        <source>Write down the waiting</source>
        <translation>Wachttijd vastleggen</translation>
    </message>
    <message>
        <source>What bridges the waiting</source>
        <translation>Wat het wachten overbrugt</translation>
    </message>
    <message>
        <source>Until when, about</source>
        <translation>Tot wanneer, ongeveer</translation>
    </message>
    <message>
        <source>Organisation of who asks</source>
        <translation>Organisatie van wie het vraagt</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Kies</translation>
    </message>
    <message>
        <source>Every how many days</source>
        <translation>Om de hoeveel dagen</translation>
    </message>
    <message>
        <source>Who asks how safe it is</source>
        <translation>Wie vraagt hoe veilig het is</translation>
    </message>
    <message>
        <source>Of which organisation</source>
        <translation>Van welke organisatie</translation>
    </message>
    <message>
        <source>Every so many days</source>
        <translation>Om de zoveel dagen</translation>
    </message>
    <message>
        <source>Ask how safe it is while waiting</source>
        <translation>Vraag hoe veilig het is tijdens het wachten</translation>
    </message>
</context>
<context>
    <name>WayOut</name>
    <message>
        <source>Save as plain text</source>
        <translation>Bewaar als platte tekst</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>Wachtwoord van het bestand</translation>
    </message>
    <message>
        <source>Save with a password</source>
        <translation>Bewaar met een wachtwoord</translation>
    </message>
    <message>
        <source>A print queue or a shared printer may keep a copy. Stand beside the printer.</source>
        <translation>Een printwachtrij of gedeelde printer kan een kopie bewaren. Ga bij de printer staan.</translation>
    </message>
    <message>
        <source>Tell it by mouth. It is kept nowhere and cannot be found again.</source>
        <translation>Vertel het mondeling. Het wordt nergens bewaard en is niet terug te vinden.</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Platte tekst (*.txt)</translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation>Papier bewaren</translation>
    </message>
</context>
<context>
    <name>WeighingSection</name>
    <message>
        <source>Weighing</source>
        <translation>Weging</translation>
    </message>
    <message>
        <source>What does each organisation know, per living domain?</source>
        <translation>Wat weet elke organisatie, per leefgebied?</translation>
    </message>
    <message>
        <source>Brought in, in general</source>
        <translation>Algemene inbreng</translation>
    </message>
    <message>
        <source>Living domain and need</source>
        <translation>Leefgebied en behoefte</translation>
    </message>
</context>
<context>
    <name>WeighingSide</name>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Red signals</source>
        <translation>Rode signalen</translation>
    </message>
    <message>
        <source>Differing judgement</source>
        <translation>Afwijkend oordeel</translation>
    </message>
    <message>
        <source>Write down signals</source>
        <translation>Signalen opschrijven</translation>
    </message>
    <message>
        <source>Write down the voice</source>
        <translation>Stem opschrijven</translation>
    </message>
    <message>
        <source>Write a differing judgement</source>
        <translation>Schrijf een afwijkend oordeel</translation>
    </message>
    <message>
        <source>A new weighing has begun; it waits for its level</source>
        <translation>Een nieuwe weging is begonnen; het niveau ontbreekt nog</translation>
    </message>
    <message>
        <source>Not known: {what}</source>
        <translation>Niet bekend: {what}</translation>
    </message>
    <message>
        <source>This is not low risk.</source>
        <translation>Dit is geen laag risico.</translation>
    </message>
    <message>
        <source>Done at once: {what}</source>
        <translation>Meteen gedaan: {what}</translation>
    </message>
    <message>
        <source>Weigh again: {day}</source>
        <translation>Opnieuw wegen: {day}</translation>
    </message>
    <message>
        <source>The voice of {name}</source>
        <translation>Stem van {name}</translation>
    </message>
    <message>
        <source>The victim&apos;s voice</source>
        <translation>Stem van het slachtoffer</translation>
    </message>
    <message>
        <source>Not heard for this weighing yet</source>
        <translation>Nog niet gehoord voor deze weging</translation>
    </message>
    <message>
        <source>Not asked: {why}</source>
        <translation>Niet gevraagd: {why}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
    <message>
        <source>Read back and agreed</source>
        <translation>Voorgelezen en akkoord</translation>
    </message>
    <message>
        <source>Not read back yet</source>
        <translation>Nog niet voorgelezen</translation>
    </message>
    <message>
        <source>A child</source>
        <translation>Een kind</translation>
    </message>
</context>
<context>
    <name>WhenCard</name>
    <message>
        <source>When and where?</source>
        <translation>Wanneer en waar?</translation>
    </message>
    <message>
        <source>Not certain? Fill in the earliest and the latest. Terms count from the earliest.</source>
        <translation>Niet zeker? Vul vroegst en laatst in. Termijnen tellen vanaf het vroegste moment.</translation>
    </message>
    <message>
        <source>When, at the earliest</source>
        <translation>Wanneer, op zijn vroegst</translation>
    </message>
    <message>
        <source>yesterday 23:30</source>
        <translation>gisteren 23:30</translation>
    </message>
    <message>
        <source>When, at the latest</source>
        <translation>Wanneer, op zijn laatst</translation>
    </message>
    <message>
        <source>if not certain</source>
        <translation>als het niet zeker is</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>What sort of event</source>
        <translation>Wat voor gebeurtenis</translation>
    </message>
    <message>
        <source>until</source>
        <translation>tot</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>Thuis</translation>
    </message>
    <message>
        <source>In public</source>
        <translation>Openbaar</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Sexual violence</source>
        <translation>Seksueel geweld</translation>
    </message>
    <message>
        <source>Stalking</source>
        <translation>Stalking</translation>
    </message>
    <message>
        <source>Another incident</source>
        <translation>Ander incident</translation>
    </message>
</context>
<context>
    <name>WhichCaseDialog</name>
    <message>
        <source>Which case?</source>
        <translation>Welke zaak?</translation>
    </message>
    <message>
        <source>Not found on this laptop.</source>
        <translation>Niet gevonden op deze laptop.</translation>
    </message>
    <message>
        <source>Alias or number</source>
        <translation>Alias of nummer</translation>
    </message>
</context>
<context>
    <name>WhoCallsCard</name>
    <message>
        <source>Agree this call</source>
        <translation>Dit belmoment afspreken</translation>
    </message>
    <message>
        <source>When does this person call</source>
        <translation>Wanneer belt deze persoon</translation>
    </message>
    <message>
        <source>Who calls</source>
        <translation>Wie belt</translation>
    </message>
    <message>
        <source>Of which organisation</source>
        <translation>Van welke organisatie</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>tomorrow 10:00</source>
        <translation>morgen 10:00</translation>
    </message>
    <message>
        <source>A person, by name</source>
        <translation>Een persoon, met naam</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Who calls tomorrow, when?</source>
        <translation>Wie belt morgen, hoe laat?</translation>
    </message>
    <message>
        <source>{who} calls {moment}</source>
        <translation>{who} belt {moment}</translation>
    </message>
    <message>
        <source>Outside the safe hours: {hours}</source>
        <translation>Buiten de veilige uren: {hours}</translation>
    </message>
    <message>
        <source>Call the victim</source>
        <translation>Slachtoffer bellen</translation>
    </message>
</context>
<context>
    <name>WishCard</name>
    <message>
        <source>What do you want now</source>
        <translation>Wat wilt u nu wel</translation>
    </message>
    <message>
        <source>What must not happen</source>
        <translation>Wat mag niet gebeuren</translation>
    </message>
    <message>
        <source>Yes: in the victim&apos;s own words</source>
        <translation>Wel: in de eigen woorden van het slachtoffer</translation>
    </message>
    <message>
        <source>No: what must not happen</source>
        <translation>Niet: wat niet mag gebeuren</translation>
    </message>
    <message>
        <source>What do you want now, and what not?</source>
        <translation>Wat wilt u nu wel, wat niet?</translation>
    </message>
</context>
<context>
    <name>WishesBlock</name>
    <message>
        <source>Said before</source>
        <translation>Eerder gezegd</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
    <message>
        <source>Rather not: {words}</source>
        <translation>Liever niet: {words}</translation>
    </message>
</context>
<context>
    <name>WordsPage</name>
    <message>
        <source>Your passphrase</source>
        <translation>Uw wachtzin</translation>
    </message>
    <message>
        <source>These five words open your vault. Write them on paper now. The program keeps them nowhere.</source>
        <translation>Deze vijf woorden openen uw kluis. Schrijf ze nu op papier. Het programma bewaart ze nergens.</translation>
    </message>
    <message>
        <source>Draw other words</source>
        <translation>Andere woorden trekken</translation>
    </message>
    <message>
        <source>Not in a photo, not in a mail, not on the laptop itself.</source>
        <translation>Niet in een foto, niet in een mail, niet op de laptop zelf.</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Done</source>
        <translation>Gedaan</translation>
    </message>
    <message>
        <source>Could not</source>
        <translation>Kon niet</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Niet gedaan</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Te laat</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>Niet meer nodig</translation>
    </message>
</context>
<context>
    <name>answers</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Do not know</source>
        <translation>Weet niet</translation>
    </message>
    <message>
        <source>Will not say</source>
        <translation>Wil niet zeggen</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Niet gevraagd</translation>
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
        <translation>Gevolgd of opgewacht</translation>
    </message>
    <message>
        <source>Calls or messages</source>
        <translation>Gebeld of berichten gestuurd</translation>
    </message>
    <message>
        <source>Watched through phone, account or tracker</source>
        <translation>Meegekeken via telefoon, account of tracker</translation>
    </message>
    <message>
        <source>Threatened</source>
        <translation>Bedreigd</translation>
    </message>
    <message>
        <source>Through others: children, family, work</source>
        <translation>Via anderen: kinderen, familie, werk</translation>
    </message>
    <message>
        <source>Something broken, taken or left behind</source>
        <translation>Iets kapot, weg of achtergelaten</translation>
    </message>
    <message>
        <source>Ban or order broken</source>
        <translation>Verbod of afspraak gebroken</translation>
    </message>
    <message>
        <source>Violence</source>
        <translation>Geweld</translation>
    </message>
    <message>
        <source>Throat squeezed</source>
        <translation>Keel dichtgeknepen</translation>
    </message>
    <message>
        <source>Sexual violence or force</source>
        <translation>Seksueel geweld of dwang</translation>
    </message>
    <message>
        <source>Decides what the victim does, or jealousy</source>
        <translation>Bepaalt wat het slachtoffer doet, of jaloezie</translation>
    </message>
    <message>
        <source>Kept away from others</source>
        <translation>Weggehouden van anderen</translation>
    </message>
    <message>
        <source>Humiliated or put under pressure</source>
        <translation>Vernederd of onder druk gezet</translation>
    </message>
    <message>
        <source>Money controlled or short</source>
        <translation>Geld: controle of tekort</translation>
    </message>
    <message>
        <source>Weapon</source>
        <translation>Wapen</translation>
    </message>
    <message>
        <source>Followed</source>
        <translation>Gevolgd</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Berichten</translation>
    </message>
    <message>
        <source>Watched along</source>
        <translation>Meegekeken</translation>
    </message>
    <message>
        <source>Through others</source>
        <translation>Via anderen</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Vernieling</translation>
    </message>
    <message>
        <source>Ban broken</source>
        <translation>Verbod gebroken</translation>
    </message>
    <message>
        <source>Report or complaint</source>
        <translation>Melding, klacht of aangifte</translation>
    </message>
    <message>
        <source>Leaving, or just left</source>
        <translation>Gaat weg, of is net weg</translation>
    </message>
    <message>
        <source>Suspect free, or coming free</source>
        <translation>Verdachte vrij, of komt vrij</translation>
    </message>
    <message>
        <source>Order or alarm ends</source>
        <translation>Verbod of alarm loopt af</translation>
    </message>
    <message>
        <source>{count} incidents in 14 days</source>
        <translation>{count} incidenten in 14 dagen</translation>
    </message>
</context>
<context>
    <name>cases</name>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stadium</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Contactpersoon</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Regiehouder</translation>
    </message>
    <message>
        <source>Next term</source>
        <translation>Eerstvolgende termijn</translation>
    </message>
</context>
<context>
    <name>channels</name>
    <message>
        <source>Phone call</source>
        <translation>Bellen</translation>
    </message>
    <message>
        <source>Text message or app</source>
        <translation>Sms of app</translation>
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
        <translation>Brief</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Bezoek</translation>
    </message>
    <message>
        <source>Through somebody</source>
        <translation>Via iemand</translation>
    </message>
    <message>
        <source>Comes back by themselves</source>
        <translation>Komt zelf terug</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Mag</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Mag niet</translation>
    </message>
    <message>
        <source>Only when</source>
        <translation>Alleen als</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanaal</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>Nummer of adres</translation>
    </message>
    <message>
        <source>May we use it?</source>
        <translation>Mogen we dit gebruiken?</translation>
    </message>
    <message>
        <source>Who else may answer</source>
        <translation>Wie kan er nog meer opnemen</translation>
    </message>
    <message>
        <source>Show our number?</source>
        <translation>Ons nummer tonen?</translation>
    </message>
    <message>
        <source>Leave a voicemail?</source>
        <translation>Voicemail inspreken?</translation>
    </message>
    <message>
        <source>Are messages seen on a locked screen?</source>
        <translation>Zijn berichten te zien op een vergrendeld scherm?</translation>
    </message>
    <message>
        <source>Is the device or account shared?</source>
        <translation>Wordt het toestel of account gedeeld?</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanalen</translation>
    </message>
    <message>
        <source>Add a channel</source>
        <translation>Kanaal erbij</translation>
    </message>
    <message>
        <source>Who knows about this contact</source>
        <translation>Wie weet van dit contact</translation>
    </message>
    <message>
        <source>Who must not know</source>
        <translation>Wie mag het niet weten</translation>
    </message>
    <message>
        <source>Interpreter for this contact</source>
        <translation>Tolk voor dit contact</translation>
    </message>
    <message>
        <source>Language and gender. Never somebody from the victim&apos;s own circle.</source>
        <translation>Taal en geslacht. Nooit iemand uit de eigen kring.</translation>
    </message>
    <message>
        <source>Patient portal</source>
        <translation>Patiëntenportaal</translation>
    </message>
    <message>
        <source>Message to the general practitioner</source>
        <translation>Bericht aan de huisarts</translation>
    </message>
    <message>
        <source>Texts about appointments</source>
        <translation>Sms over afspraken</translation>
    </message>
    <message>
        <source>Bill of the insurer</source>
        <translation>Rekening van de verzekeraar</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Brieven</translation>
    </message>
    <message>
        <source>Address in the police file</source>
        <translation>Adres in het politiedossier</translation>
    </message>
    <message>
        <source>School app</source>
        <translation>Schoolapp</translation>
    </message>
    <message>
        <source>Arranged</source>
        <translation>Geregeld</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Niet nodig</translation>
    </message>
    <message>
        <source>Does not want</source>
        <translation>Wil niet</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>{channel}: what was arranged</source>
        <translation>{channel}: wat is geregeld</translation>
    </message>
    <message>
        <source>with whom, what</source>
        <translation>met wie, wat</translation>
    </message>
</context>
<context>
    <name>closing</name>
    <message>
        <source>What was agreed is done</source>
        <translation>Wat is afgesproken, is gedaan</translation>
    </message>
    <message>
        <source>The victim stops</source>
        <translation>Het slachtoffer stopt</translation>
    </message>
    <message>
        <source>The victim moved</source>
        <translation>Het slachtoffer is verhuisd</translation>
    </message>
    <message>
        <source>There is no legal ground any more</source>
        <translation>Er is geen juridische grond meer</translation>
    </message>
    <message>
        <source>A talk</source>
        <translation>Een gesprek</translation>
    </message>
    <message>
        <source>A letter</source>
        <translation>Een brief</translation>
    </message>
    <message>
        <source>Neither, by own wish</source>
        <translation>Geen van beide, eigen wens</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Zaken</translation>
    </message>
    <message>
        <source>MDT meeting</source>
        <translation>MDT-overleg</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation>Plan een overleg</translation>
    </message>
    <message>
        <source>New first contact</source>
        <translation>Nieuw eerste contact</translation>
    </message>
    <message>
        <source>In this case: add an incident</source>
        <translation>In deze zaak: incident erbij</translation>
    </message>
    <message>
        <source>Hand on the cases of a colleague</source>
        <translation>Zaken van een collega overdragen</translation>
    </message>
    <message>
        <source>In this case: {section}</source>
        <translation>In deze zaak: {section}</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Vergrendelen</translation>
    </message>
    <message>
        <source>In conversation: do not lock</source>
        <translation>Gespreksstand: niet vergrendelen</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Grotere tekst</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere tekst</translation>
    </message>
    <message>
        <source>Screen and language</source>
        <translation>Scherm en taal</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hulp</translation>
    </message>
    <message>
        <source>Look: as on this laptop</source>
        <translation>Weergave: zoals op deze laptop</translation>
    </message>
    <message>
        <source>Look: light</source>
        <translation>Weergave: licht</translation>
    </message>
    <message>
        <source>Look: dark</source>
        <translation>Weergave: donker</translation>
    </message>
    <message>
        <source>Look: high contrast</source>
        <translation>Weergave: hoog contrast</translation>
    </message>
    <message>
        <source>Check the vault</source>
        <translation>Kluis controleren</translation>
    </message>
    <message>
        <source>Back up the vault</source>
        <translation>Reservekopie maken</translation>
    </message>
</context>
<context>
    <name>conflicts</name>
    <message>
        <source>What is the case called?</source>
        <translation>Hoe heet de zaak?</translation>
    </message>
    <message>
        <source>Which phone number is right?</source>
        <translation>Welk nummer klopt?</translation>
    </message>
    <message>
        <source>Which address is right?</source>
        <translation>Welk adres klopt?</translation>
    </message>
    <message>
        <source>When was the victim born?</source>
        <translation>Wanneer is het slachtoffer geboren?</translation>
    </message>
    <message>
        <source>How may we call?</source>
        <translation>Hoe mogen we bellen?</translation>
    </message>
    <message>
        <source>How must we not call?</source>
        <translation>Hoe bellen we niet?</translation>
    </message>
    <message>
        <source>What do we say?</source>
        <translation>Wat zeggen we?</translation>
    </message>
    <message>
        <source>When may we call?</source>
        <translation>Wanneer mogen we bellen?</translation>
    </message>
    <message>
        <source>How do we reach the victim safely?</source>
        <translation>Hoe bereiken we het slachtoffer veilig?</translation>
    </message>
    <message>
        <source>Which line belongs in the plan?</source>
        <translation>Welke regel hoort in het plan?</translation>
    </message>
    <message>
        <source>When is this moment of the joint plan?</source>
        <translation>Wanneer is dit moment uit het gezamenlijke plan?</translation>
    </message>
    <message>
        <source>Who does what that hour?</source>
        <translation>Wie doet wat dat uur?</translation>
    </message>
    <message>
        <source>Can there be a pregnancy?</source>
        <translation>Kan er een zwangerschap zijn?</translation>
    </message>
    <message>
        <source>What was agreed?</source>
        <translation>Wat is afgesproken?</translation>
    </message>
    <message>
        <source>Who does it, and when?</source>
        <translation>Wie doet het, en wanneer?</translation>
    </message>
    <message>
        <source>Two answers: {field}</source>
        <translation>Twee antwoorden: {field}</translation>
    </message>
</context>
<context>
    <name>coordination</name>
    <message>
        <source>Three or more organisations</source>
        <translation>Drie of meer organisaties</translation>
    </message>
    <message>
        <source>Children are involved</source>
        <translation>Er zijn kinderen bij</translation>
    </message>
    <message>
        <source>High risk</source>
        <translation>Hoog risico</translation>
    </message>
    <message>
        <source>An order or alarm is running</source>
        <translation>Er loopt een verbod of alarm</translation>
    </message>
    <message>
        <source>Under 18, or cannot decide alone</source>
        <translation>Onder de 18, of kan niet alleen beslissen</translation>
    </message>
    <message>
        <source>Language or residence is a barrier</source>
        <translation>Taal of verblijf is een drempel</translation>
    </message>
    <message>
        <source>An earlier handover failed</source>
        <translation>Een eerdere overdracht mislukte</translation>
    </message>
    <message>
        <source>Is it a group?</source>
        <translation>Gaat het om een groep?</translation>
    </message>
    <message>
        <source>Does the victim ask for it?</source>
        <translation>Vraagt het slachtoffer erom?</translation>
    </message>
    <message>
        <source>One organisation only</source>
        <translation>Maar één organisatie</translation>
    </message>
    <message>
        <source>Is there a clear plan?</source>
        <translation>Is er een helder plan?</translation>
    </message>
    <message>
        <source>Does the victim not want it?</source>
        <translation>Wil het slachtoffer het niet?</translation>
    </message>
    <message>
        <source>Level with a reason</source>
        <translation>Niveau met reden</translation>
    </message>
    <message>
        <source>Coordination decision</source>
        <translation>Regiebesluit</translation>
    </message>
    <message>
        <source>Fixed contact person</source>
        <translation>Vast aanspreekpunt</translation>
    </message>
    <message>
        <source>A decision, or none</source>
        <translation>Een besluit, of geen</translation>
    </message>
    <message>
        <source>Who calls, and when</source>
        <translation>Wie belt wanneer</translation>
    </message>
    <message>
        <source>{what}: outside the hours that are safe to call</source>
        <translation>{what}: buiten de uren waarop bellen veilig is</translation>
    </message>
    <message>
        <source>{what}: on a day the victim named. “{beside}”</source>
        <translation>{what}: op een dag die het slachtoffer noemde. “{beside}”</translation>
    </message>
    <message>
        <source>{what}: look at what the victim does not want. “{beside}”</source>
        <translation>{what}: kijk wat het slachtoffer niet wil. “{beside}”</translation>
    </message>
    <message>
        <source>{what}: {beside} calls in the same hour</source>
        <translation>{what}: {beside} belt in hetzelfde uur</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Bereikt</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Niet bereikt</translation>
    </message>
    <message>
        <source>Not safe</source>
        <translation>Niet veilig</translation>
    </message>
    <message>
        <source>The victim</source>
        <translation>Het slachtoffer</translation>
    </message>
    <message>
        <source>Who reported it</source>
        <translation>De melder</translation>
    </message>
    <message>
        <source>{name} leaves. In the place: {deputy}</source>
        <translation>{name} gaat weg. Vervanger: {deputy}</translation>
    </message>
    <message>
        <source>{name} is away until {day}. In the place: {deputy}</source>
        <translation>{name} is afwezig tot en met {day}. Vervanger: {deputy}</translation>
    </message>
    <message>
        <source>{name} is away. In the place: {deputy}</source>
        <translation>{name} is afwezig. Vervanger: {deputy}</translation>
    </message>
    <message>
        <source>nobody named yet</source>
        <translation>nog niemand genoemd</translation>
    </message>
</context>
<context>
    <name>follow_up</name>
    <message>
        <source>Necessary: statement, examination, doctor</source>
        <translation>Noodzakelijk: verklaring, onderzoek, arts</translation>
    </message>
    <message>
        <source>Avoidable</source>
        <translation>Vermijdbaar</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Gebeld</translation>
    </message>
    <message>
        <source>Aftercare talk</source>
        <translation>Nazorggesprek</translation>
    </message>
</context>
<context>
    <name>handout</name>
    <message>
        <source>Case</source>
        <translation>Zaak</translation>
    </message>
    <message>
        <source>Safe contact</source>
        <translation>Veilig contact</translation>
    </message>
    <message>
        <source>Do not</source>
        <translation>Niet</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Verantwoordelijk</translation>
    </message>
    <message>
        <source>Core only, call us: {groups}</source>
        <translation>Alleen de kern, bel ons: {groups}</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>Zeg</translation>
    </message>
    <message>
        <source>How to talk</source>
        <translation>Zo praat u</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Contactpersoon</translation>
    </message>
    <message>
        <source>Coordination</source>
        <translation>Regie</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Samenvatting</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Gebeurtenis</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Afspraak</translation>
    </message>
    <message>
        <source>The other person</source>
        <translation>De ander</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Behoefte</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Wensen</translation>
    </message>
    <message>
        <source>Does not want</source>
        <translation>Wil niet</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Actie</translation>
    </message>
</context>
<context>
    <name>handover</name>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>heard by phone</source>
        <translation>telefonisch gehoord</translation>
    </message>
    <message>
        <source>late, was due {moment}</source>
        <translation>te laat, moest vóór {moment}</translation>
    </message>
    <message>
        <source>before {moment}</source>
        <translation>vóór {moment}</translation>
    </message>
    <message>
        <source>Sender: {who}</source>
        <translation>Afzender: {who}</translation>
    </message>
    <message>
        <source>Receiver: {who}</source>
        <translation>Ontvanger: {who}</translation>
    </message>
    <message>
        <source>The victim knows to whom and why, and agrees</source>
        <translation>Slachtoffer weet aan wie en waarom, en vindt het goed</translation>
    </message>
    <message>
        <source>Safe contact: how, when, whom not</source>
        <translation>Veilig bereiken: hoe, wanneer, wie niet</translation>
    </message>
    <message>
        <source>Talk of three</source>
        <translation>Gesprek met zijn drieën</translation>
    </message>
    <message>
        <source>Name and phone of the receiver; the victim has them safely</source>
        <translation>Naam en telefoon van de ontvanger; het slachtoffer heeft die veilig</translation>
    </message>
    <message>
        <source>The core story goes along; nothing is asked again</source>
        <translation>Kernverhaal gaat mee; niet opnieuw vertellen</translation>
    </message>
    <message>
        <source>Level, signals, and what to do when it gets worse</source>
        <translation>Niveau, signalen, en wat te doen als het erger wordt</translation>
    </message>
    <message>
        <source>The receiver confirms; first contact within 5 working days</source>
        <translation>Ontvanger bevestigt; eerste contact binnen 5 werkdagen</translation>
    </message>
    <message>
        <source>Open actions and terms, one by one</source>
        <translation>Open acties en termijnen, één voor één</translation>
    </message>
    <message>
        <source>Children, network: what they know</source>
        <translation>Kinderen, netwerk: wat zij weten</translation>
    </message>
    <message>
        <source>Needs and wishes, what helps</source>
        <translation>Behoeften en wensen, wat helpt</translation>
    </message>
    <message>
        <source>What may be shared, what was withdrawn</source>
        <translation>Wat gedeeld mag worden, wat is ingetrokken</translation>
    </message>
    <message>
        <source>What is not passed on, and why</source>
        <translation>Wat niet mee gaat, en waarom</translation>
    </message>
    <message>
        <source>What bridges the waiting</source>
        <translation>Wat het wachten overbrugt</translation>
    </message>
    <message>
        <source>The sender calls after two weeks</source>
        <translation>Afzender belt na twee weken</translation>
    </message>
    <message>
        <source>The way back stays open for three months</source>
        <translation>De weg terug blijft drie maanden open</translation>
    </message>
    <message>
        <source>how to reach the victim safely</source>
        <translation>hoe het slachtoffer veilig te bereiken is</translation>
    </message>
    <message>
        <source>the approved core story</source>
        <translation>het goedgekeurde kernverhaal</translation>
    </message>
    <message>
        <source>level and signals</source>
        <translation>niveau en signalen</translation>
    </message>
    <message>
        <source>open actions and terms</source>
        <translation>open acties en termijnen</translation>
    </message>
    <message>
        <source>children and network</source>
        <translation>kinderen en netwerk</translation>
    </message>
    <message>
        <source>needs and wishes</source>
        <translation>behoeften en wensen</translation>
    </message>
    <message>
        <source>what may be shared</source>
        <translation>wat gedeeld mag worden</translation>
    </message>
    <message>
        <source>Offer it now</source>
        <translation>Nu aanbieden</translation>
    </message>
    <message>
        <source>The talk is planned</source>
        <translation>Gesprek is gepland</translation>
    </message>
    <message>
        <source>The talk was held</source>
        <translation>Gesprek is gevoerd</translation>
    </message>
    <message>
        <source>The receiver accepts</source>
        <translation>Ontvanger aanvaardt</translation>
    </message>
    <message>
        <source>The receiver declines</source>
        <translation>Ontvanger weigert</translation>
    </message>
    <message>
        <source>Withdraw the offer</source>
        <translation>Aanbod intrekken</translation>
    </message>
    <message>
        <source>First contact is made</source>
        <translation>Eerste contact is gelegd</translation>
    </message>
    <message>
        <source>The victim confirms</source>
        <translation>Slachtoffer bevestigt</translation>
    </message>
    <message>
        <source>Cannot: give back</source>
        <translation>Kan niet: geef terug</translation>
    </message>
    <message>
        <source>Close this handover</source>
        <translation>Overdracht afsluiten</translation>
    </message>
    <message>
        <source>Two answers crossed: the sender withdrew while the receiver accepted. Both are responsible now. Call each other: the receiver goes on with first contact, or gives the case back.</source>
        <translation>Twee antwoorden kruisten elkaar: de afzender trok terug terwijl de ontvanger aanvaardde. Beiden zijn nu verantwoordelijk. Bel elkaar: de ontvanger gaat door met het eerste contact, of geeft de zaak terug.</translation>
    </message>
    <message>
        <source>Two answers crossed: at the receiver one accepted and one declined. Both sides are responsible now. Call each other: the receiver goes on with first contact, or gives the case back.</source>
        <translation>Twee antwoorden kruisten elkaar: bij de ontvanger zei de een ja en de ander nee. Beide kanten zijn nu verantwoordelijk. Bel elkaar: de ontvanger gaat door met het eerste contact, of geeft de zaak terug.</translation>
    </message>
    <message>
        <source>The sender withdrew and the receiver declined at the same time. The sender is responsible. Nothing has to be settled.</source>
        <translation>De afzender trok terug en de ontvanger zei nee, tegelijk. De afzender is verantwoordelijk. U hoeft niets af te spreken.</translation>
    </message>
    <message>
        <source>A step was written down twice. It counts once. Nobody&apos;s responsibility changed by it.</source>
        <translation>Een stap is twee keer vastgelegd. Die telt één keer. Aan de verantwoordelijkheid verandert niets.</translation>
    </message>
    <message>
        <source>A step is here without the one before it. Perhaps it is still on its way. Ask the other side, by phone.</source>
        <translation>Hier staat een stap zonder de stap ervoor. Misschien is die nog onderweg. Vraag het de ander, telefonisch.</translation>
    </message>
    <message>
        <source>A step was set by somebody whose step it is not. Ask by phone whether it is right. Until then whoever is named above stays responsible.</source>
        <translation>Een stap is gezet door iemand die daar niet over gaat. Vraag telefonisch of het klopt. Tot dan blijft verantwoordelijk wie hierboven staat.</translation>
    </message>
    <message>
        <source>A step was heard by phone and is not here yet. The clock is quiet. Responsibility does not change before the step itself is here.</source>
        <translation>Een stap is telefonisch gehoord en is hier nog niet. De termijn staat stil. De verantwoordelijkheid verandert pas als de stap zelf hier is.</translation>
    </message>
</context>
<context>
    <name>joint_plan</name>
    <message>
        <source>Formal complaint</source>
        <translation>Aangifte</translation>
    </message>
    <message>
        <source>Arrest</source>
        <translation>Aanhouding</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>Zitting</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Vrijlating</translation>
    </message>
    <message>
        <source>End of the home ban</source>
        <translation>Einde huisverbod</translation>
    </message>
    <message>
        <source>End of the victim device</source>
        <translation>Einde slachtofferdevice</translation>
    </message>
    <message>
        <source>Ruling on custody or contact</source>
        <translation>Uitspraak over gezag of omgang</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Kies</translation>
    </message>
    <message>
        <source>Which moment</source>
        <translation>Welk moment</translation>
    </message>
    <message>
        <source>When is it</source>
        <translation>Wanneer is het</translation>
    </message>
    <message>
        <source>Who does what that hour</source>
        <translation>Wie doet wat dat uur</translation>
    </message>
    <message>
        <source>One person and one thing on a line</source>
        <translation>Eén persoon en één ding per regel</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>Wie te bellen</translation>
    </message>
    <message>
        <source>Name and number</source>
        <translation>Naam en nummer</translation>
    </message>
    <message>
        <source>Who stands by</source>
        <translation>Wie staat achter de hand</translation>
    </message>
    <message>
        <source>Who can come at once</source>
        <translation>Wie kan meteen komen</translation>
    </message>
    <message>
        <source>What if it goes otherwise</source>
        <translation>Wat als het anders gaat</translation>
    </message>
    <message>
        <source>looked at {day}</source>
        <translation>samen bekeken {day}</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>Momenten</translation>
    </message>
    <message>
        <source>Add a moment</source>
        <translation>Moment toevoegen</translation>
    </message>
</context>
<context>
    <name>meeting</name>
    <message>
        <source>Place {place} of {count}</source>
        <translation>Plek {place} van {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n zaak</numerusform>
            <numerusform>%n zaken</numerusform>
        </translation>
    </message>
    <message>
        <source>Table of {moment}</source>
        <translation>Tafel van {moment}</translation>
    </message>
    <message>
        <source>Chair: {name}</source>
        <translation>Voorzitter: {name}</translation>
    </message>
    <message>
        <source>Minutes: {name}</source>
        <translation>Verslag: {name}</translation>
    </message>
    <message>
        <source>Invited: {names}</source>
        <translation>Uitgenodigd: {names}</translation>
    </message>
    <message>
        <source>Late slot</source>
        <translation>Late plek</translation>
    </message>
    <message numerus="yes">
        <source>%n late slot(s), {left} free</source>
        <translation>
            <numerusform>%n late plek, {left} vrij</numerusform>
            <numerusform>%n late plekken, {left} vrij</numerusform>
        </translation>
    </message>
    <message>
        <source>{slots}. The agenda is out: a case now takes a late slot.</source>
        <translation>{slots}. De agenda is de deur uit: een zaak erbij neemt een late plek.</translation>
    </message>
    <message>
        <source>A table is needed before {moment}</source>
        <translation>Een tafel is nodig vóór {moment}</translation>
    </message>
    <message>
        <source>Asks since {moment}</source>
        <translation>Vraagt sinds {moment}</translation>
    </message>
    <message>
        <source>without a name only</source>
        <translation>alleen zonder naam</translation>
    </message>
    <message>
        <source>First time on the table.</source>
        <translation>Eerste keer op tafel.</translation>
    </message>
    <message>
        <source>Nothing new since {day}.</source>
        <translation>Niets nieuws sinds {day}.</translation>
    </message>
    <message>
        <source>consulted by phone</source>
        <translation>overlegd per telefoon</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gedaan</translation>
    </message>
    <message>
        <source>could not</source>
        <translation>kon niet</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>niet gedaan</translation>
    </message>
    <message>
        <source>open again</source>
        <translation>weer open</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>antwoord</translation>
    </message>
    <message>
        <source>new on the case</source>
        <translation>nieuw op de zaak</translation>
    </message>
    <message>
        <source>fixed contact person</source>
        <translation>vast aanspreekpunt</translation>
    </message>
    <message>
        <source>handover to {receiver}</source>
        <translation>overdracht aan {receiver}</translation>
    </message>
    <message>
        <source>Regular meeting</source>
        <translation>Vast overleg</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Telefonisch</translation>
    </message>
    <message>
        <source>Written round</source>
        <translation>Schriftelijke ronde</translation>
    </message>
    <message>
        <source>no day yet</source>
        <translation>nog geen dag</translation>
    </message>
    <message>
        <source>urgent consultation by phone</source>
        <translation>spoedoverleg per telefoon</translation>
    </message>
    <message>
        <source>provisional decision, there was no quorum</source>
        <translation>voorlopig besluit, er was geen quorum</translation>
    </message>
    <message>
        <source>the risk went up</source>
        <translation>het risico werd groter</translation>
    </message>
    <message>
        <source>new case, not weighed yet</source>
        <translation>nieuwe zaak, nog niet gewogen</translation>
    </message>
    <message>
        <source>open question</source>
        <translation>open vraag</translation>
    </message>
    <message>
        <source>coordination asks to be looked at again</source>
        <translation>regie opnieuw bekijken</translation>
    </message>
    <message>
        <source>an action was not done</source>
        <translation>een actie is niet gedaan</translation>
    </message>
    <message>
        <source>the level is to be looked at again</source>
        <translation>niveau opnieuw bekijken</translation>
    </message>
    <message>
        <source>asked for by a colleague</source>
        <translation>gevraagd door een collega</translation>
    </message>
    <message>
        <source>Makes 5 working days: yes</source>
        <translation>Haalt 5 werkdagen: ja</translation>
    </message>
    <message>
        <source>Makes 5 working days: no</source>
        <translation>Haalt 5 werkdagen: nee</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>nog niet</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelezen</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>klaar</translation>
    </message>
    <message>
        <source>nothing known</source>
        <translation>niets bekend</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>telefonisch</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>op papier</translation>
    </message>
    <message>
        <source>There, in person</source>
        <translation>Komt zelf</translation>
    </message>
    <message>
        <source>A text</source>
        <translation>Een tekst</translation>
    </message>
    <message>
        <source>A voice message</source>
        <translation>Een spraakbericht</translation>
    </message>
    <message>
        <source>A supporter speaks</source>
        <translation>Een steunpersoon spreekt</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Komt niet</translation>
    </message>
    <message>
        <source>has not heard the name yet</source>
        <translation>hoorde de naam nog niet</translation>
    </message>
    <message>
        <source>has not begun yet</source>
        <translation>is nog niet begonnen</translation>
    </message>
    <message>
        <source>has read it, is not ready</source>
        <translation>heeft het gelezen, is niet klaar</translation>
    </message>
    <message>
        <source>said it comes, no answer yet</source>
        <translation>antwoord komt, is er nog niet</translation>
    </message>
    <message>
        <source>nobody asked the victim yet</source>
        <translation>niemand vroeg het slachtoffer nog</translation>
    </message>
    <message>
        <source>Still open, since an earlier day</source>
        <translation>Staat nog open, van een eerdere dag</translation>
    </message>
    <message>
        <source>Was not held</source>
        <translation>Is niet gehouden</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Gepland</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Bezig</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Geweest</translation>
    </message>
    <message>
        <source>Did not happen</source>
        <translation>Ging niet door</translation>
    </message>
    <message>
        <source>{case}: the chair works on this case ({role}). Let somebody else chair it.</source>
        <translation>{case}: de voorzitter werkt aan deze zaak ({role}). Laat iemand anders deze zaak voorzitten.</translation>
    </message>
    <message>
        <source>{case} is on the agenda of another meeting too. Take it off one of them.</source>
        <translation>{case} staat ook op de agenda van een ander overleg. Haal de zaak van een van beide af.</translation>
    </message>
    <message>
        <source>This meeting is open since an earlier day. Go on, or end it.</source>
        <translation>Dit overleg staat nog open van een eerdere dag. Ga verder, of sluit het af.</translation>
    </message>
    <message>
        <source>This meeting was not held. Its cases wait. Change the day, or say it does not happen.</source>
        <translation>Dit overleg is niet gehouden. De zaken wachten. Kies een andere dag, of zeg dat het niet doorgaat.</translation>
    </message>
    <message>
        <source>Nobody chairs this meeting yet.</source>
        <translation>Dit overleg heeft nog geen voorzitter.</translation>
    </message>
    <message>
        <source>No organisation is invited yet.</source>
        <translation>Er is nog geen organisatie uitgenodigd.</translation>
    </message>
    <message>
        <source>{case}: no ground yet to tell {organisations}. Their agenda says “reserved”.</source>
        <translation>{case}: nog geen grond om dit te delen met {organisations}. Op hun agenda staat “gereserveerd”.</translation>
    </message>
    <message>
        <source>{case}: this table comes after the 5 working days. Consult by phone before.</source>
        <translation>{case}: deze tafel komt na de 5 werkdagen. Overleg eerder per telefoon.</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation>regiehouder</translation>
    </message>
    <message>
        <source>deputy</source>
        <translation>vervanger</translation>
    </message>
    <message>
        <source>responsible now</source>
        <translation>nu verantwoordelijk</translation>
    </message>
</context>
<context>
    <name>meeting_mode</name>
    <message>
        <source>nothing new is shared</source>
        <translation>er wordt niets nieuws gedeeld</translation>
    </message>
    <message>
        <source>Nobody asked the victim beforehand yet, and no wish is written down.</source>
        <translation>Niemand vroeg het slachtoffer vooraf, en er staat nog geen wens.</translation>
    </message>
    <message>
        <source>Not asked beforehand</source>
        <translation>Vooraf niet gevraagd</translation>
    </message>
    <message>
        <source>Should be talked about</source>
        <translation>Wel bespreken</translation>
    </message>
    <message>
        <source>Should not be talked about</source>
        <translation>Niet bespreken</translation>
    </message>
    <message>
        <source>Most important</source>
        <translation>Het belangrijkst</translation>
    </message>
    <message>
        <source>Who may know</source>
        <translation>Wie het mag weten</translation>
    </message>
    <message>
        <source>The victim</source>
        <translation>Het slachtoffer</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Wens</translation>
    </message>
    <message>
        <source>Rather not</source>
        <translation>Liever niet</translation>
    </message>
    <message>
        <source>read back and agreed</source>
        <translation>voorgelezen en akkoord</translation>
    </message>
    <message>
        <source>A child says</source>
        <translation>Een kind zegt</translation>
    </message>
    <message>
        <source>In own words</source>
        <translation>In eigen woorden</translation>
    </message>
    <message>
        <source>Voice not asked</source>
        <translation>Stem niet gevraagd</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
    <message>
        <source>Asked of the table</source>
        <translation>Vraag aan de tafel</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Nog geen antwoord</translation>
    </message>
    <message>
        <source>Nobody knows yet</source>
        <translation>Weet nog niemand</translation>
    </message>
    <message>
        <source>Nothing known</source>
        <translation>Niets bekend</translation>
    </message>
    <message>
        <source>Not shared: {why}</source>
        <translation>Niet gedeeld: {why}</translation>
    </message>
    <message>
        <source>Opinion: {text}</source>
        <translation>Oordeel: {text}</translation>
    </message>
    <message>
        <source>finds out: {owner}</source>
        <translation>zoekt uit: {owner}</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Omdat</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Niet bekend</translation>
    </message>
    <message>
        <source>This is not low risk.</source>
        <translation>Dit is geen laag risico.</translation>
    </message>
    <message>
        <source>Done at once</source>
        <translation>Meteen gedaan</translation>
    </message>
    <message>
        <source>Looked along</source>
        <translation>Keek mee</translation>
    </message>
    <message>
        <source>Address and place</source>
        <translation>Adres en plaats</translation>
    </message>
    <message>
        <source>The accused</source>
        <translation>De beschuldigde</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Kinderen</translation>
    </message>
    <message>
        <source>{what}, until {day}</source>
        <translation>{what}, tot {day}</translation>
    </message>
    <message>
        <source>Order or alarm</source>
        <translation>Maatregel of alarm</translation>
    </message>
    <message>
        <source>Red signal</source>
        <translation>Rood signaal</translation>
    </message>
    <message>
        <source>People around the victim</source>
        <translation>Mensen om het slachtoffer</translation>
    </message>
    <message>
        <source>nobody looked yet</source>
        <translation>nog niemand keek hiernaar</translation>
    </message>
    <message>
        <source>Helps: {who}</source>
        <translation>Helpt: {who}</translation>
    </message>
    <message>
        <source>Somebody close</source>
        <translation>Iemand in de buurt</translation>
    </message>
    <message>
        <source>Coordination</source>
        <translation>Regie</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Regiehouder</translation>
    </message>
    <message>
        <source>The victim thinks of it</source>
        <translation>Het slachtoffer vindt</translation>
    </message>
    <message>
        <source>Fixed contact person</source>
        <translation>Vaste contactpersoon</translation>
    </message>
    <message>
        <source>Who calls, and when</source>
        <translation>Wie belt, en wanneer</translation>
    </message>
    <message>
        <source>Differing judgement</source>
        <translation>Afwijkend oordeel</translation>
    </message>
    <message>
        <source>{age} years</source>
        <translation>{age} jaar</translation>
    </message>
    <message>
        <source>a child</source>
        <translation>een kind</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>nog niet besloten</translation>
    </message>
    <message>
        <source>not read back yet</source>
        <translation>nog niet voorgelezen</translation>
    </message>
    <message>
        <source>quorum</source>
        <translation>quorum</translation>
    </message>
    <message>
        <source>No quorum, missing: {seats}. A decision is provisional.</source>
        <translation>Geen quorum, ontbreekt: {seats}. Een besluit is voorlopig.</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spatie</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Volgende stap</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Stap terug</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>Volgende zaak</translation>
    </message>
    <message>
        <source>Case before</source>
        <translation>Vorige zaak</translation>
    </message>
    <message>
        <source>Find a case</source>
        <translation>Zoek een zaak</translation>
    </message>
    <message>
        <source>Curtain</source>
        <translation>Gordijn</translation>
    </message>
    <message>
        <source>Core story</source>
        <translation>Kernverhaal</translation>
    </message>
    <message>
        <source>Why now, and what is new</source>
        <translation>Waarom nu, en wat is nieuw</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Besluit</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Parkeren</translation>
    </message>
    <message>
        <source>End this case</source>
        <translation>Rond deze zaak af</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Grotere tekst</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere tekst</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Vergrendelen</translation>
    </message>
    <message>
        <source>Out of a field, off a form, stop</source>
        <translation>Uit een veld, formulier weg, stoppen</translation>
    </message>
    <message>
        <source>For later</source>
        <translation>Voor later</translation>
    </message>
    <message>
        <source>The victim&apos;s voice</source>
        <translation>De stem van het slachtoffer</translation>
    </message>
    <message>
        <source>Write down the voice</source>
        <translation>Stem vastleggen</translation>
    </message>
    <message>
        <source>Bring something in</source>
        <translation>Inbreng erbij</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>Open vraag</translation>
    </message>
    <message>
        <source>Set the level</source>
        <translation>Niveau vastleggen</translation>
    </message>
    <message>
        <source>The level stays</source>
        <translation>Niveau blijft</translation>
    </message>
    <message>
        <source>Red signals</source>
        <translation>Rode signalen</translation>
    </message>
    <message>
        <source>Need per living domain</source>
        <translation>Behoefte per leefgebied</translation>
    </message>
    <message>
        <source>Around the victim</source>
        <translation>Om het slachtoffer heen</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Contactpersoon</translation>
    </message>
    <message>
        <source>Who calls</source>
        <translation>Wie belt</translation>
    </message>
    <message>
        <source>No decision needed</source>
        <translation>Geen besluit nodig</translation>
    </message>
    <message>
        <source>Who calls the victim, and when</source>
        <translation>Wie belt het slachtoffer, en wanneer</translation>
    </message>
    <message>
        <source>At the table</source>
        <translation>Aan tafel</translation>
    </message>
    <message>
        <source>Wish and question</source>
        <translation>Wens en vraag</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Feiten</translation>
    </message>
    <message>
        <source>Safety now</source>
        <translation>Veiligheid nu</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Behoeften</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Besluiten</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nieuw</translation>
    </message>
    <message>
        <source>continuing</source>
        <translation>doorlopend</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>afsluitend</translation>
    </message>
    <message>
        <source>present</source>
        <translation>aanwezig</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>telefonisch</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>op papier</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>afwezig</translation>
    </message>
    <message>
        <source>observer</source>
        <translation>toehoorder</translation>
    </message>
    <message>
        <source>out: too close</source>
        <translation>eruit: te dichtbij</translation>
    </message>
    <message>
        <source>left halfway</source>
        <translation>halverwege weg</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Besloten</translation>
    </message>
    <message>
        <source>Provisional: comes back by itself</source>
        <translation>Voorlopig: komt vanzelf terug</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Uitgesteld</translation>
    </message>
    <message>
        <source>is there</source>
        <translation>is erbij</translation>
    </message>
    <message>
        <source>sent a text to read out</source>
        <translation>stuurde een tekst om voor te lezen</translation>
    </message>
    <message>
        <source>sent a voice message</source>
        <translation>sprak een bericht in</translation>
    </message>
    <message>
        <source>somebody speaks for the victim</source>
        <translation>iemand spreekt namens het slachtoffer</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>is er niet bij</translation>
    </message>
    <message>
        <source>the chair</source>
        <translation>de voorzitter</translation>
    </message>
    <message>
        <source>the coordinator</source>
        <translation>de coördinator</translation>
    </message>
    <message>
        <source>who had the first contact</source>
        <translation>wie het eerste contact had</translation>
    </message>
    <message>
        <source>two other disciplines</source>
        <translation>twee andere disciplines</translation>
    </message>
    <message>
        <source>care</source>
        <translation>zorg</translation>
    </message>
    <message>
        <source>police or Veilig Thuis</source>
        <translation>politie of Veilig Thuis</translation>
    </message>
    <message>
        <source>one more</source>
        <translation>nog één</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Zorg</translation>
    </message>
</context>
<context>
    <name>neutral_terms</name>
    <message>
        <source>Term: see the case</source>
        <translation>Termijn: zie de zaak</translation>
    </message>
    <message>
        <source>Term via {organisation}</source>
        <translation>Termijn via {organisation}</translation>
    </message>
</context>
<context>
    <name>off_paper</name>
    <message>
        <source>the word “{word}” betrays what this is</source>
        <translation>het woord “{word}” verraadt wat dit is</translation>
    </message>
    <message>
        <source>it is too long for a small paper</source>
        <translation>het is te lang voor een klein papier</translation>
    </message>
    <message>
        <source>an address that must stay secret</source>
        <translation>een adres dat geheim moet blijven</translation>
    </message>
    <message>
        <source>the name of the person the victim fears</source>
        <translation>de naam van de persoon die het slachtoffer vreest</translation>
    </message>
    <message>
        <source>the school of a child</source>
        <translation>de school van een kind</translation>
    </message>
    <message>
        <source>a number of somebody who did not agree</source>
        <translation>een nummer van iemand die dat niet goedvond</translation>
    </message>
    <message>
        <source>the code word</source>
        <translation>het codewoord</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>Cases</source>
        <translation>Zaken</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Doen</translation>
    </message>
    <message>
        <source>In texts</source>
        <translation>In teksten</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>What is this case called</source>
        <translation>Hoe heet deze zaak</translation>
    </message>
    <message>
        <source>A name of its own. It works without the real one.</source>
        <translation>Een eigen naam. Het werkt ook zonder de echte.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Achternaam</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geboortedatum</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Leeftijd</translation>
    </message>
    <message>
        <source>If the date of birth is not known</source>
        <translation>Als de geboortedatum niet bekend is</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Gender</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>In eigen woorden</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>See the plate first</source>
        <translation>Kijk eerst op het contactbord</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Is the address secret?</source>
        <translation>Is het adres geheim?</translation>
    </message>
    <message>
        <source>In the victim&apos;s own words</source>
        <translation>In eigen woorden van het slachtoffer</translation>
    </message>
    <message>
        <source>May this be shared, and with whom</source>
        <translation>Mag dit gedeeld worden, en met wie</translation>
    </message>
    <message>
        <source>Without a separate yes it stays with you.</source>
        <translation>Zonder een apart ja blijft dit bij u.</translation>
    </message>
    <message>
        <source>Residence papers</source>
        <translation>Verblijfspapieren</translation>
    </message>
    <message>
        <source>First name of the child</source>
        <translation>Voornaam van het kind</translation>
    </message>
    <message>
        <source>Age of the child</source>
        <translation>Leeftijd van het kind</translation>
    </message>
    <message>
        <source>Where does the child live</source>
        <translation>Waar woont het kind</translation>
    </message>
    <message>
        <source>School</source>
        <translation>School</translation>
    </message>
    <message>
        <source>What did the child see or hear</source>
        <translation>Wat zag of hoorde het kind</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Kinderen</translation>
    </message>
    <message>
        <source>Add a child</source>
        <translation>Kind erbij</translation>
    </message>
    <message>
        <source>{name}, {age} years</source>
        <translation>{name}, {age} jaar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relatie</translation>
    </message>
    <message>
        <source>Phone of this person</source>
        <translation>Telefoon van deze persoon</translation>
    </message>
    <message>
        <source>Role in the safety plan</source>
        <translation>Rol in het veiligheidsplan</translation>
    </message>
    <message>
        <source>Agrees to stand on paper?</source>
        <translation>Akkoord om op papier te staan?</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netwerk</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Persoon erbij</translation>
    </message>
    <message>
        <source>Who is this person to the victim</source>
        <translation>Wie is deze persoon voor het slachtoffer</translation>
    </message>
    <message>
        <source>Name of this person</source>
        <translation>Naam van deze persoon</translation>
    </message>
    <message>
        <source>Where this person is or comes</source>
        <translation>Waar deze persoon is of komt</translation>
    </message>
    <message>
        <source>Accounts and numbers of this person</source>
        <translation>Accounts en nummers van deze persoon</translation>
    </message>
    <message>
        <source>This person</source>
        <translation>Deze persoon</translation>
    </message>
    <message>
        <source>Only what the victim&apos;s safety needs</source>
        <translation>Alleen wat nodig is voor de veiligheid van het slachtoffer</translation>
    </message>
    <message>
        <source>Add this person</source>
        <translation>Deze persoon erbij</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Kies</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Who there</source>
        <translation>Wie daar</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>What can one call for</source>
        <translation>Waarvoor kunt u bellen</translation>
    </message>
    <message>
        <source>Direct number</source>
        <translation>Direct nummer</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>Bereikbaar</translation>
    </message>
    <message>
        <source>9-17, not Friday</source>
        <translation>9-17 u, niet op vrijdag</translation>
    </message>
    <message>
        <source>Who else</source>
        <translation>Wie anders</translation>
    </message>
    <message>
        <source>Number of who else</source>
        <translation>Nummer van wie anders</translation>
    </message>
    <message>
        <source>Answers the phone with</source>
        <translation>Neemt op met</translation>
    </message>
    <message>
        <source>First name only, when the number may stand on paper.</source>
        <translation>Alleen de voornaam, als het nummer op papier mag staan.</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisaties</translation>
    </message>
    <message>
        <source>The contact card</source>
        <translation>De contactkaart</translation>
    </message>
    <message>
        <source>Add an organisation</source>
        <translation>Organisatie erbij</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>In neutral words, if it may stand on paper</source>
        <translation>In neutrale woorden, als het op papier mag</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Dag en tijd</translation>
    </message>
    <message>
        <source>Neutral place</source>
        <translation>Neutrale plek</translation>
    </message>
    <message>
        <source>Station hall, not the name of a centre</source>
        <translation>Stationshal, niet de naam van een centrum</translation>
    </message>
    <message>
        <source>Who goes along</source>
        <translation>Wie gaat mee</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Tolk</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Hoort bij</translation>
    </message>
    <message>
        <source>Who may read this group sees the appointment</source>
        <translation>Wie deze groep mag lezen, ziet de afspraak</translation>
    </message>
    <message>
        <source>May it stand on paper?</source>
        <translation>Mag dit op papier staan?</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Afspraken</translation>
    </message>
    <message>
        <source>Add an appointment</source>
        <translation>Afspraak erbij</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Wat is er bewaard</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>Het nummer</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Waar het ligt</translation>
    </message>
    <message>
        <source>Who holds it</source>
        <translation>Wie het heeft</translation>
    </message>
    <message>
        <source>Kept elsewhere</source>
        <translation>Elders bewaard</translation>
    </message>
    <message>
        <source>No files in this program</source>
        <translation>Geen bestanden in dit programma</translation>
    </message>
    <message>
        <source>Add a reference</source>
        <translation>Verwijzing erbij</translation>
    </message>
    <message>
        <source>Number of the other case</source>
        <translation>Nummer van de andere zaak</translation>
    </message>
    <message>
        <source>How they belong together</source>
        <translation>Hoe ze bij elkaar horen</translation>
    </message>
    <message>
        <source>Linked cases</source>
        <translation>Gekoppelde zaken</translation>
    </message>
    <message>
        <source>Link a case</source>
        <translation>Zaak koppelen</translation>
    </message>
</context>
<context>
    <name>plate</name>
    <message>
        <source>not asked yet: ask before anybody calls</source>
        <translation>nog niet gevraagd: vraag het voordat iemand belt</translation>
    </message>
    <message>
        <source>CALL</source>
        <translation>BEL</translation>
    </message>
    <message>
        <source>NOT</source>
        <translation>NIET</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
    <message>
        <source>SAY</source>
        <translation>ZEG</translation>
    </message>
    <message>
        <source>NOW</source>
        <translation>NU</translation>
    </message>
    <message>
        <source>hours not asked</source>
        <translation>tijden niet gevraagd</translation>
    </message>
    <message>
        <source>you may call</source>
        <translation>bellen mag</translation>
    </message>
    <message>
        <source>do not call</source>
        <translation>niet bellen</translation>
    </message>
    <message>
        <source>again {moment}</source>
        <translation>weer {moment}</translation>
    </message>
</context>
<context>
    <name>questions</name>
    <message>
        <source>Police?</source>
        <translation>Politie?</translation>
    </message>
    <message>
        <source>Are you safe now?</source>
        <translation>Bent u nu veilig?</translation>
    </message>
    <message>
        <source>Is anyone listening or watching?</source>
        <translation>Luistert of kijkt iemand mee?</translation>
    </message>
    <message>
        <source>Ask only what can be answered with yes or no.</source>
        <translation>Stel alleen vragen die met ja of nee te beantwoorden zijn.</translation>
    </message>
    <message>
        <source>Injured, much pain, or belly pain when pregnant?</source>
        <translation>Gewond, veel pijn, of buikpijn bij zwangerschap?</translation>
    </message>
    <message>
        <source>Let a doctor look now, also in doubt.</source>
        <translation>Laat nu een arts kijken, ook bij twijfel.</translation>
    </message>
    <message>
        <source>Throat squeezed, passed out, unable to breathe?</source>
        <translation>Keel dichtgeknepen, even weg, niet kunnen ademen?</translation>
    </message>
    <message>
        <source>Could there be a pregnancy or an infection?</source>
        <translation>Kans op zwangerschap of besmetting?</translation>
    </message>
    <message>
        <source>The doctor asks this</source>
        <translation>De arts vraagt dit</translation>
    </message>
    <message>
        <source>Pieces missing, or something in a drink?</source>
        <translation>Stukken kwijt, of iets in een drankje?</translation>
    </message>
    <message>
        <source>Keep the first urine. Ask the centre now.</source>
        <translation>Bewaar de eerste urine. Vraag het nu aan het centrum.</translation>
    </message>
    <message>
        <source>Thoughts of not wanting to live?</source>
        <translation>Gedachten om niet meer te leven?</translation>
    </message>
    <message>
        <source>Children or others in danger, also unborn?</source>
        <translation>Kinderen of anderen in gevaar, ook ongeboren?</translation>
    </message>
    <message>
        <source>Say who and where in the event summary. Consult now.</source>
        <translation>Schrijf in de samenvatting wie en waar. Overleg nu.</translation>
    </message>
    <message>
        <source>Keep traces?</source>
        <translation>Sporen bewaren?</translation>
    </message>
    <message>
        <source>Do not wash. Keep clothes in a paper bag. Ask the forensic doctor.</source>
        <translation>Niet wassen. Kleding in een papieren zak. Vraag de forensisch arts.</translation>
    </message>
    <message>
        <source>Call together, if the victim wants that.</source>
        <translation>Bel samen, als het slachtoffer dat wil.</translation>
    </message>
    <message>
        <source>Call 112. First say: “police” and the place. Whispering is fine.</source>
        <translation>Bel 112. Zeg eerst: “politie” en de plaats. Fluisteren mag.</translation>
    </message>
    <message>
        <source>Unable to speak? Then 112 may hang up. Agree now who calls for you.</source>
        <translation>Kun je niet praten? Dan kan 112 ophangen. Spreek nu af wie voor jou belt.</translation>
    </message>
    <message>
        <source>Examination today, also without complaints.</source>
        <translation>Onderzoek vandaag, ook zonder klachten.</translation>
    </message>
    <message>
        <source>Call 112 when swallowing or breathing is hard, or with a bad headache.</source>
        <translation>Bel 112 bij moeite met slikken of ademen, of bij erge hoofdpijn.</translation>
    </message>
    <message>
        <source>Go on asking, openly. Do not leave this person alone.</source>
        <translation>Vraag open door. Laat deze persoon niet alleen.</translation>
    </message>
    <message>
        <source>Emergency: call 112.</source>
        <translation>Nood: bel 112.</translation>
    </message>
</context>
<context>
    <name>rail</name>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Who is who</source>
        <translation>Wie is wie</translation>
    </message>
    <message>
        <source>Who knows what</source>
        <translation>Wie weet wat</translation>
    </message>
    <message>
        <source>Safety plan</source>
        <translation>Veiligheidsplan</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papieren</translation>
    </message>
</context>
<context>
    <name>registers</name>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Change: {what}</source>
        <translation>Wijzigen: {what}</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Van de lijst halen</translation>
    </message>
    <message>
        <source>Put back: {what}</source>
        <translation>Terugzetten: {what}</translation>
    </message>
</context>
<context>
    <name>reporter</name>
    <message>
        <source>Professional with a role</source>
        <translation>Professional met een rol</translation>
    </message>
    <message>
        <source>Professional without a role</source>
        <translation>Professional zonder rol</translation>
    </message>
    <message>
        <source>School</source>
        <translation>School</translation>
    </message>
    <message>
        <source>Somebody from the circle</source>
        <translation>Iemand uit de omgeving</translation>
    </message>
</context>
<context>
    <name>standing</name>
    <message>
        <source>Why this level</source>
        <translation>Waarom dit niveau</translation>
    </message>
    <message>
        <source>Coordination</source>
        <translation>Regie</translation>
    </message>
    <message>
        <source>Fixed contact person</source>
        <translation>Vast aanspreekpunt</translation>
    </message>
    <message>
        <source>Next appointment</source>
        <translation>Volgende afspraak</translation>
    </message>
</context>
<context>
    <name>story</name>
    <message>
        <source>Plain</source>
        <translation>Gewoon</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Kort</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>Niet uitvragen</translation>
    </message>
    <message>
        <source>What helpers need, not what exactly happened.</source>
        <translation>Wat hulpverleners nodig hebben, niet wat er precies gebeurde.</translation>
    </message>
    <message>
        <source>Who, where, when, what now. No acts. Do not ask further: the police will, or may.</source>
        <translation>Wie, waar, wanneer, wat nu. Geen handelingen. Niet doorvragen: dat doet de politie, of kan de politie nog doen.</translation>
    </message>
    <message>
        <source>Only words that came by themselves, letter for letter, and the question just before them.</source>
        <translation>Alleen woorden die vanzelf kwamen, letterlijk, met de vraag die er vlak voor kwam.</translation>
    </message>
    <message>
        <source>Read back and approved</source>
        <translation>Voorgelezen en goedgekeurd</translation>
    </message>
    <message>
        <source>Read back, not approved</source>
        <translation>Voorgelezen, niet goedgekeurd</translation>
    </message>
    <message>
        <source>Approved, not read back</source>
        <translation>Goedgekeurd, niet voorgelezen</translation>
    </message>
    <message>
        <source>Not read back and not approved yet</source>
        <translation>Nog niet voorgelezen en nog niet goedgekeurd</translation>
    </message>
</context>
<context>
    <name>talk</name>
    <message>
        <source>Languages</source>
        <translation>Talen</translation>
    </message>
    <message>
        <source>With commas: Dutch, Arabic</source>
        <translation>Met komma&apos;s: Nederlands, Arabisch</translation>
    </message>
    <message>
        <source>How do you want to be called</source>
        <translation>Hoe wilt u genoemd worden</translation>
    </message>
    <message>
        <source>victim, client, or the name</source>
        <translation>slachtoffer, cliënt of de naam</translation>
    </message>
    <message>
        <source>Interpreter needed?</source>
        <translation>Tolk nodig?</translation>
    </message>
    <message>
        <source>Wishes for the interpreter</source>
        <translation>Wensen voor de tolk</translation>
    </message>
    <message>
        <source>Language, gender, by phone. Never somebody from the victim&apos;s own circle.</source>
        <translation>Taal, geslacht, per telefoon. Nooit iemand uit de eigen kring.</translation>
    </message>
    <message>
        <source>Mild mental disability?</source>
        <translation>Licht verstandelijke beperking?</translation>
    </message>
    <message>
        <source>How is talking easy</source>
        <translation>Hoe praten makkelijk gaat</translation>
    </message>
    <message>
        <source>Short sentences, pauses, pictures, no eye contact: what helps.</source>
        <translation>Korte zinnen, pauzes, plaatjes, geen oogcontact: wat helpt.</translation>
    </message>
</context>
<context>
    <name>terms</name>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>from {moment}</source>
        <translation>vanaf {moment}</translation>
    </message>
    <message>
        <source>passed · {moment}</source>
        <translation>voorbij · {moment}</translation>
    </message>
    <message>
        <source>Passed: call all the same</source>
        <translation>Voorbij: bel toch</translation>
    </message>
    <message>
        <source>As soon as possible: the time is not certain</source>
        <translation>Liefst zo snel mogelijk: het tijdstip is niet zeker</translation>
    </message>
    <message>
        <source>The best time has passed: call all the same</source>
        <translation>De beste tijd is voorbij: bel toch</translation>
    </message>
    <message>
        <source>No safe hour fits before this term</source>
        <translation>Geen veilig belmoment vóór deze termijn</translation>
    </message>
    <message>
        <source>Still to ask: can there be a pregnancy?</source>
        <translation>Nog vragen: kan er een zwangerschap zijn?</translation>
    </message>
    <message>
        <source>Still to ask: pieces missing, or something in a drink?</source>
        <translation>Nog vragen: stukken kwijt, of iets in een drankje?</translation>
    </message>
    <message>
        <source>Still to decide: is it acute?</source>
        <translation>Nog beslissen: is het acuut?</translation>
    </message>
    <message>
        <source>Still to ask: is the victim under 18?</source>
        <translation>Nog vragen: is het slachtoffer jonger dan 18?</translation>
    </message>
</context>
<context>
    <name>texts</name>
    <message>
        <source>Signal</source>
        <translation>Signaal</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>Eerste contact</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>Triage</translation>
    </message>
    <message>
        <source>Weighing</source>
        <translation>Weging</translation>
    </message>
    <message>
        <source>Coordination</source>
        <translation>Regie</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Overdracht</translation>
    </message>
    <message>
        <source>Aftercare</source>
        <translation>Nazorg</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Afsluiting</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Gesloten</translation>
    </message>
    <message>
        <source>Not weighed yet</source>
        <translation>Nog niet gewogen</translation>
    </message>
    <message>
        <source>No raised signal</source>
        <translation>Geen verhoogd signaal</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Verhoogd</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoog</translation>
    </message>
    <message>
        <source>Acute</source>
        <translation>Acuut</translation>
    </message>
    <message>
        <source>Centre for Sexual Violence</source>
        <translation>Centrum Seksueel Geweld</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Politie</translation>
    </message>
    <message>
        <source>Prosecution</source>
        <translation>OM</translation>
    </message>
    <message>
        <source>Veilig Thuis</source>
        <translation>Veilig Thuis</translation>
    </message>
    <message>
        <source>Victim Support</source>
        <translation>Slachtofferhulp</translation>
    </message>
    <message>
        <source>Perspectief</source>
        <translation>Perspectief</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Probation</source>
        <translation>Reclassering</translation>
    </message>
    <message>
        <source>Shelter</source>
        <translation>Opvang</translation>
    </message>
    <message>
        <source>Forensic doctor</source>
        <translation>Forensisch arts</translation>
    </message>
    <message>
        <source>Mental health care</source>
        <translation>GGZ</translation>
    </message>
    <message>
        <source>General practitioner</source>
        <translation>Huisarts</translation>
    </message>
    <message>
        <source>Emergency department</source>
        <translation>Spoedeisende hulp</translation>
    </message>
    <message>
        <source>Child Protection Board</source>
        <translation>Raad voor de Kinderbescherming</translation>
    </message>
    <message>
        <source>Youth protection</source>
        <translation>Gecertificeerde instelling</translation>
    </message>
    <message>
        <source>School</source>
        <translation>School</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Werkgever</translation>
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
        <translation>Advocaat</translation>
    </message>
    <message>
        <source>MDT</source>
        <translation>MDT</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Contactpersoon</translation>
    </message>
    <message>
        <source>MDT coordinator</source>
        <translation>MDT-coördinator</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Voorzitter</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Ontvanger</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Afzender</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Iedereen</translation>
    </message>
    <message>
        <source>Name, birth date, address</source>
        <translation>Naam, geboortedatum, adres</translation>
    </message>
    <message>
        <source>Safe contact</source>
        <translation>Veilig contact</translation>
    </message>
    <message>
        <source>Core story</source>
        <translation>Kernverhaal</translation>
    </message>
    <message>
        <source>Event summary</source>
        <translation>Samenvatting gebeurtenis</translation>
    </message>
    <message>
        <source>Medical</source>
        <translation>Medisch</translation>
    </message>
    <message>
        <source>Forensic status</source>
        <translation>Sporenonderzoek</translation>
    </message>
    <message>
        <source>Mental health</source>
        <translation>Psychisch</translation>
    </message>
    <message>
        <source>Police status</source>
        <translation>Stand bij politie</translation>
    </message>
    <message>
        <source>Suspect</source>
        <translation>Verdachte</translation>
    </message>
    <message>
        <source>Orders and alarms</source>
        <translation>Verboden en alarm</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Kinderen</translation>
    </message>
    <message>
        <source>Level and reasons</source>
        <translation>Niveau en redenen</translation>
    </message>
    <message>
        <source>Single signals</source>
        <translation>Losse signalen</translation>
    </message>
    <message>
        <source>Safety plan</source>
        <translation>Veiligheidsplan</translation>
    </message>
    <message>
        <source>Needs per living domain</source>
        <translation>Behoeften per leefgebied</translation>
    </message>
    <message>
        <source>Residence status</source>
        <translation>Verblijfsstatus</translation>
    </message>
    <message>
        <source>Orientation and gender</source>
        <translation>Geaardheid en gender</translation>
    </message>
    <message>
        <source>How to talk with me</source>
        <translation>Hoe praat je met mij</translation>
    </message>
    <message>
        <source>Family and network</source>
        <translation>Familie en netwerk</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Melder</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Wensen</translation>
    </message>
    <message>
        <source>Actions and decisions</source>
        <translation>Acties en besluiten</translation>
    </message>
    <message>
        <source>Path of the case</source>
        <translation>Pad van de zaak</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>core</source>
        <translation>kern</translation>
    </message>
    <message>
        <source>full (this group)</source>
        <translation>volledig (deze groep)</translation>
    </message>
    <message>
        <source>explicit consent</source>
        <translation>uitdrukkelijke toestemming</translation>
    </message>
    <message>
        <source>consent with representative</source>
        <translation>toestemming met vertegenwoordiger</translation>
    </message>
    <message>
        <source>care team</source>
        <translation>behandelteam</translation>
    </message>
    <message>
        <source>right to report (Wmo 5.2.6)</source>
        <translation>meldrecht (Wmo 5.2.6)</translation>
    </message>
    <message>
        <source>child protection</source>
        <translation>kinderbescherming</translation>
    </message>
    <message>
        <source>conflict of duties</source>
        <translation>conflict van plichten</translation>
    </message>
    <message>
        <source>vital interest</source>
        <translation>vitaal belang</translation>
    </message>
    <message>
        <source>Wpg, decree 4:2</source>
        <translation>Wpg, besluit 4:2</translation>
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
        <translation>wettelijke plicht</translation>
    </message>
    <message>
        <source>anonymous consultation</source>
        <translation>anonieme bespreking</translation>
    </message>
    <message>
        <source>Safety and housing</source>
        <translation>Veiligheid en wonen</translation>
    </message>
    <message>
        <source>Physical health</source>
        <translation>Lichamelijke gezondheid</translation>
    </message>
    <message>
        <source>Mental wellbeing</source>
        <translation>Psychisch welzijn</translation>
    </message>
    <message>
        <source>Family, social, work and school</source>
        <translation>Gezin, sociaal, werk en school</translation>
    </message>
    <message>
        <source>Rights, money and practical</source>
        <translation>Recht, geld en praktisch</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>some</source>
        <translation>enige</translation>
    </message>
    <message>
        <source>much</source>
        <translation>veel</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>dringend</translation>
    </message>
    <message>
        <source>No coordinator needed</source>
        <translation>Geen regiehouder nodig</translation>
    </message>
    <message>
        <source>An organisation on the case</source>
        <translation>Een organisatie die al meedoet</translation>
    </message>
    <message>
        <source>A new coordinator</source>
        <translation>Een nieuwe regiehouder</translation>
    </message>
    <message>
        <source>Scale up to the Zorg- en Veiligheidshuis</source>
        <translation>Opschalen naar het Zorg- en Veiligheidshuis</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Concept</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Aangeboden</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Ingetrokken</translation>
    </message>
    <message>
        <source>Talk planned</source>
        <translation>Gesprek gepland</translation>
    </message>
    <message>
        <source>Talk held</source>
        <translation>Gesprek gevoerd</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aanvaard</translation>
    </message>
    <message>
        <source>First contact made</source>
        <translation>Eerste contact gelegd</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Teruggegeven</translation>
    </message>
    <message>
        <source>Confirmed by the victim</source>
        <translation>Bevestigd door het slachtoffer</translation>
    </message>
    <message>
        <source>the date that was agreed</source>
        <translation>de afgesproken datum</translation>
    </message>
    <message>
        <source>a third organisation</source>
        <translation>een derde organisatie</translation>
    </message>
    <message>
        <source>something happened again</source>
        <translation>er is opnieuw iets gebeurd</translation>
    </message>
    <message>
        <source>a waiting list</source>
        <translation>een wachtlijst</translation>
    </message>
    <message>
        <source>the contact person changes</source>
        <translation>de contactpersoon verandert</translation>
    </message>
    <message>
        <source>an order or alarm ends</source>
        <translation>een maatregel of alarm loopt af</translation>
    </message>
    <message>
        <source>the victim asks for it</source>
        <translation>het slachtoffer vraagt erom</translation>
    </message>
    <message>
        <source>a colleague asks for it</source>
        <translation>een collega vraagt erom</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Do not know</source>
        <translation>Weet niet</translation>
    </message>
    <message>
        <source>Will not say</source>
        <translation>Wil niet zeggen</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Niet gevraagd</translation>
    </message>
    <message>
        <source>said by the victim</source>
        <translation>gezegd door het slachtoffer</translation>
    </message>
    <message>
        <source>own observation</source>
        <translation>eigen waarneming</translation>
    </message>
    <message>
        <source>said by someone else</source>
        <translation>gezegd door iemand anders</translation>
    </message>
    <message>
        <source>document</source>
        <translation>document</translation>
    </message>
    <message>
        <source>professional opinion</source>
        <translation>professioneel oordeel</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gisteren</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days} d</translation>
    </message>
    <message>
        <source>{days} d {hours} h</source>
        <translation>{days} d {hours} u</translation>
    </message>
    <message>
        <source>{hours} h {minutes}</source>
        <translation>{hours} u {minutes}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>how to reach safely</source>
        <translation>hoe veilig bereiken</translation>
    </message>
    <message>
        <source>the ten questions</source>
        <translation>de tien vragen</translation>
    </message>
    <message>
        <source>what the victim wants</source>
        <translation>wat het slachtoffer wil</translation>
    </message>
    <message>
        <source>what may be shared</source>
        <translation>wat gedeeld mag worden</translation>
    </message>
    <message>
        <source>core story, or not now</source>
        <translation>kernverhaal, of nu niet</translation>
    </message>
    <message>
        <source>urgency</source>
        <translation>urgentie</translation>
    </message>
    <message>
        <source>which road</source>
        <translation>welke weg</translation>
    </message>
    <message>
        <source>level with a reason</source>
        <translation>niveau met reden</translation>
    </message>
    <message>
        <source>needs in five living domains</source>
        <translation>behoeften op vijf leefgebieden</translation>
    </message>
    <message>
        <source>the victim&apos;s voice</source>
        <translation>stem van het slachtoffer</translation>
    </message>
    <message>
        <source>coordination decision</source>
        <translation>regiebesluit</translation>
    </message>
    <message>
        <source>fixed contact person</source>
        <translation>vast aanspreekpunt</translation>
    </message>
    <message>
        <source>the victim&apos;s yes to the contact person</source>
        <translation>ja van het slachtoffer tegen het aanspreekpunt</translation>
    </message>
    <message>
        <source>safety plan offered</source>
        <translation>veiligheidsplan aangeboden</translation>
    </message>
    <message>
        <source>handover confirmed</source>
        <translation>overdracht bevestigd</translation>
    </message>
    <message>
        <source>closing talk</source>
        <translation>afsluitend gesprek</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>Extra danger</source>
        <translation>Extra gevaar</translation>
    </message>
    <message>
        <source>{from_time} or later</source>
        <translation>{from_time} of later</translation>
    </message>
    <message>
        <source>linked case {case}</source>
        <translation>gekoppelde zaak {case}</translation>
    </message>
    <message>
        <source>Extra danger: {why}</source>
        <translation>Extra gevaar: {why}</translation>
    </message>
</context>
<context>
    <name>today</name>
    <message>
        <source>{day}, late</source>
        <translation>{day}, te laat</translation>
    </message>
    <message>
        <source>was not done</source>
        <translation>was niet gedaan</translation>
    </message>
    <message>
        <source>Offered to your organisation. Answer before {moment}.</source>
        <translation>Aangeboden aan uw organisatie. Antwoord vóór {moment}.</translation>
    </message>
    <message>
        <source>Offered to {receiver}. They answer before {moment}.</source>
        <translation>Aangeboden aan {receiver}. Antwoord verwacht vóór {moment}.</translation>
    </message>
    <message>
        <source>Look and answer</source>
        <translation>Bekijk en antwoord</translation>
    </message>
    <message>
        <source>Open the handover</source>
        <translation>Open de overdracht</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>Wacht op u</translation>
    </message>
    <message>
        <source>Waits for an answer</source>
        <translation>Wacht op antwoord</translation>
    </message>
    <message>
        <source>Late today: call them</source>
        <translation>Vandaag te laat: bel na</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late: call them</source>
        <translation>
            <numerusform>%n dag te laat: bel na</numerusform>
            <numerusform>%n dagen te laat: bel na</numerusform>
        </translation>
    </message>
    <message>
        <source>{receiver} asks you to take the case back.</source>
        <translation>{receiver} vraagt u de zaak terug te nemen.</translation>
    </message>
    <message>
        <source>Look at the safety plan together again.</source>
        <translation>Bekijk het veiligheidsplan samen opnieuw.</translation>
    </message>
    <message>
        <source>Look at the plan of the organisations before the day comes.</source>
        <translation>Bekijk het plan van de organisaties vóór de dag zelf.</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation>Open het plan</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>Sinds {day}</translation>
    </message>
    <message>
        <source>Look at coordination again: {why}</source>
        <translation>Kijk opnieuw naar de regie: {why}</translation>
    </message>
    <message>
        <source>Open coordination</source>
        <translation>Open de regie</translation>
    </message>
    <message numerus="yes">
        <source>Ask %n consent(s) of an acute moment again.</source>
        <translation>
            <numerusform>Vraag %n toestemming uit een acuut moment opnieuw.</numerusform>
            <numerusform>Vraag %n toestemmingen uit een acuut moment opnieuw.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Vraag opnieuw</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n verschil</numerusform>
            <numerusform>%n verschillen</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose or leave open</source>
        <translation>Kies of laat open</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Bekijken</translation>
    </message>
    <message>
        <source>Table of {moment}</source>
        <translation>Tafel van {moment}</translation>
    </message>
    <message>
        <source>Still open: go on, or end it</source>
        <translation>Nog open: ga verder of sluit af</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) on the agenda</source>
        <translation>
            <numerusform>%n zaak op de agenda</numerusform>
            <numerusform>%n zaken op de agenda</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>Open het overleg</translation>
    </message>
    <message>
        <source>Under way: go on</source>
        <translation>Bezig: ga verder</translation>
    </message>
    <message>
        <source>Your text on {case} is kept until {moment}.</source>
        <translation>Uw tekst bij {case} is bewaard tot {moment}.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>from {moment}</source>
        <translation>vanaf {moment}</translation>
    </message>
    <message>
        <source>since {moment}</source>
        <translation>sinds {moment}</translation>
    </message>
    <message>
        <source>passed · {moment}</source>
        <translation>voorbij · {moment}</translation>
    </message>
    <message>
        <source>until {moment}</source>
        <translation>tot {moment}</translation>
    </message>
    <message>
        <source>No safe hour fits before this term</source>
        <translation>Geen veilig belmoment vóór deze termijn</translation>
    </message>
    <message>
        <source>As soon as possible: the time is not certain</source>
        <translation>Liefst zo snel mogelijk: het tijdstip is niet zeker</translation>
    </message>
    <message>
        <source>Nearly over</source>
        <translation>Bijna voorbij</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Loopt</translation>
    </message>
    <message>
        <source>Passed: call all the same</source>
        <translation>Voorbij: bel toch</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Te laat</translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation>{name} (u)</translation>
    </message>
    <message>
        <source>Late: call now</source>
        <translation>Te laat: bel nu</translation>
    </message>
    <message>
        <source>You call yourself</source>
        <translation>U belt zelf</translation>
    </message>
    <message>
        <source>Calls: {name}</source>
        <translation>Belt: {name}</translation>
    </message>
    <message>
        <source>{case} · may be called {hours}</source>
        <translation>{case} · bellen mag {hours}</translation>
    </message>
    <message>
        <source>not: {channels}</source>
        <translation>niet: {channels}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more term(s) of this case</source>
        <translation>
            <numerusform>en nog %n termijn van deze zaak</numerusform>
            <numerusform>en nog %n termijnen van deze zaak</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>triage</name>
    <message>
        <source>To the MDT</source>
        <translation>Naar het MDT</translation>
    </message>
    <message>
        <source>One organisation, no MDT</source>
        <translation>Eén organisatie, geen MDT</translation>
    </message>
    <message>
        <source>The victim wants no MDT: discuss without a name only</source>
        <translation>Slachtoffer wil geen MDT: alleen anoniem bespreken</translation>
    </message>
</context>
<context>
    <name>versions</name>
    <message>
        <source>Contributed: {who}</source>
        <translation>Bijgedragen: {who}</translation>
    </message>
    <message>
        <source>On new fact: {what}</source>
        <translation>Op nieuw feit: {what}</translation>
    </message>
    <message>
        <source>Looked along: {who}</source>
        <translation>Keek mee: {who}</translation>
    </message>
    <message>
        <source>Looked along: {who}, {when}</source>
        <translation>Keek mee: {who}, {when}</translation>
    </message>
    <message>
        <source>Asked: {what}</source>
        <translation>Gevraagd: {what}</translation>
    </message>
    <message>
        <source>Answered: {question} {answer}</source>
        <translation>Beantwoord: {question} {answer}</translation>
    </message>
    <message>
        <source>Judged otherwise by {who}: {what}</source>
        <translation>Anders geoordeeld door {who}: {what}</translation>
    </message>
    <message>
        <source>Higher than before: it was {level}</source>
        <translation>Hoger dan eerst: het was {level}</translation>
    </message>
    <message>
        <source>Lower than before: it was {level}</source>
        <translation>Lager dan eerst: het was {level}</translation>
    </message>
    <message>
        <source>Same level as before</source>
        <translation>Zelfde niveau als eerst</translation>
    </message>
    <message>
        <source>{domain}: {need}, not said before</source>
        <translation>{domain}: {need}, eerder niet genoemd</translation>
    </message>
    <message>
        <source>{domain}: from {before} to {need}</source>
        <translation>{domain}: van {before} naar {need}</translation>
    </message>
</context>
<context>
    <name>weighing</name>
    <message>
        <source>Very low, thoughts of death</source>
        <translation>Erg somber, gedachten aan de dood</translation>
    </message>
    <message>
        <source>Strangled</source>
        <translation>Keel dichtgeknepen</translation>
    </message>
    <message>
        <source>Not safe now</source>
        <translation>Nu niet veilig</translation>
    </message>
    <message>
        <source>Others in danger</source>
        <translation>Anderen in gevaar</translation>
    </message>
    <message>
        <source>Assessment elsewhere</source>
        <translation>Risicotaxatie elders</translation>
    </message>
    <message>
        <source>Danger for an unborn child</source>
        <translation>Gevaar voor ongeboren kind</translation>
    </message>
    <message>
        <source>Suspect is free</source>
        <translation>Verdachte is vrij</translation>
    </message>
    <message>
        <source>{instrument}: {level}</source>
        <translation>{instrument}: {level}</translation>
    </message>
    <message>
        <source>Earlier violence or control</source>
        <translation>Eerder geweld of controle</translation>
    </message>
    <message>
        <source>Very fast start</source>
        <translation>Heel snel begin</translation>
    </message>
    <message>
        <source>Daily control</source>
        <translation>Dagelijkse controle</translation>
    </message>
    <message>
        <source>Something set it off</source>
        <translation>Een aanleiding</translation>
    </message>
    <message>
        <source>More pressure, following, threats</source>
        <translation>Meer druk, volgen, dreigen</translation>
    </message>
    <message>
        <source>Fixed or vengeful talk</source>
        <translation>Vastgezet, wraak in woorden</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Voorbereiden</translation>
    </message>
    <message>
        <source>The act</source>
        <translation>De daad</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Kinderen</translation>
    </message>
    <message>
        <source>Unborn child</source>
        <translation>Ongeboren kind</translation>
    </message>
    <message>
        <source>Mother</source>
        <translation>Moeder</translation>
    </message>
    <message>
        <source>Father</source>
        <translation>Vader</translation>
    </message>
    <message>
        <source>Parents</source>
        <translation>Ouders</translation>
    </message>
    <message>
        <source>Younger sister</source>
        <translation>Jongere zus</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation>Vriend of vriendin</translation>
    </message>
    <message>
        <source>New partner</source>
        <translation>Nieuwe partner</translation>
    </message>
    <message>
        <source>Housemates</source>
        <translation>Huisgenoten</translation>
    </message>
    <message>
        <source>Classmates</source>
        <translation>Klasgenoten</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Collega&apos;s</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>The accused, for the victim&apos;s safety</source>
        <translation>De beschuldigde, voor de veiligheid van het slachtoffer</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Feit</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Oordeel</translation>
    </message>
    <message>
        <source>Nothing known</source>
        <translation>Niets bekend</translation>
    </message>
    <message>
        <source>Not shared</source>
        <translation>Niet gedeeld</translation>
    </message>
</context>
</TS>
