<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy" sourcelanguage="en">
<context>
    <name />
    <message id="bar.close">
        <source>Close, keeps the draft</source>
        <extracomment>Name of the button that closes a note; it is saved.</extracomment>
        <translation type="unfinished">Cau, gan gadw'r drafft</translation>
    </message>
    <message id="bar.back">
        <source>Back</source>
        <extracomment>Name of the button that goes back a page.</extracomment>
        <translation type="unfinished">Yn ôl</translation>
    </message>
    <message id="pin.entered">
        <source>%1 of %2 digits entered</source>
        <extracomment>For screen readers on the lock screen. %1 how many digits of the PIN are typed, %2 how many it has.</extracomment>
        <translation type="unfinished">%1 o %2 digid wedi'u rhoi</translation>
    </message>
    <message id="pin.back">
        <source>Delete last digit</source>
        <extracomment>Name of the PIN pad's key that takes back the last digit.</extracomment>
        <translation type="unfinished">Dileu'r digid olaf</translation>
    </message>
    <message id="search.clear">
        <source>Clear</source>
        <extracomment>Name of the button that empties the search field.</extracomment>
        <translation type="unfinished">Clirio</translation>
    </message>
    <message id="test.met">
        <source>Met</source>
        <extracomment>Answer to one part of a measure's test: it is met.</extracomment>
        <translation type="unfinished">Wedi'i fodloni</translation>
    </message>
    <message id="test.notKnown">
        <source>Not known</source>
        <extracomment>Answer to one part of a measure's test: not known yet.</extracomment>
        <translation type="unfinished">Ddim yn hysbys</translation>
    </message>
    <message id="test.notMet">
        <source>Not met</source>
        <extracomment>Answer to one part of a measure's test: it is not met.</extracomment>
        <translation type="unfinished">Heb ei fodloni</translation>
    </message>
    <message id="damaged.enrol">
        <source>Enrol again</source>
        <extracomment>Goes to enrolment after damage or loss of keys.</extracomment>
        <translation type="unfinished">Cofrestru eto</translation>
    </message>
    <message id="damaged.destroyed.title">
        <source>The key to your drafts is destroyed</source>
        <extracomment>Heading: the key of the vault was destroyed after too many wrong PINs or an order from the force.</extracomment>
        <translation type="unfinished">Mae allwedd eich drafftiau wedi'i dinistrio</translation>
    </message>
    <message id="damaged.keystore.title">
        <source>This phone's lock has changed</source>
        <extracomment>Heading: the phone's keystore no longer has the device's secret.</extracomment>
        <translation type="unfinished">Mae clo'r ffôn hwn wedi newid</translation>
    </message>
    <message id="damaged.title">
        <source>What is stored here is damaged</source>
        <extracomment>Heading: the vault's files are damaged.</extracomment>
        <translation type="unfinished">Mae'r hyn sydd wedi'i storio yma wedi'i ddifrodi</translation>
    </message>
    <message id="damaged.destroyed.text">
        <source>After too many wrong PINs, or an order from your force, Lanyard destroyed its key, so that nobody can read what was here.</source>
        <extracomment>What happened to a destroyed vault.</extracomment>
        <translation type="unfinished">Ar ôl gormod o PINau anghywir, neu orchymyn gan eich heddlu, dinistriodd Lanyard ei allwedd, fel na all neb ddarllen yr hyn oedd yma.</translation>
    </message>
    <message id="damaged.keystore.text">
        <source>The phone's keystore no longer holds the half of the key that it kept. This happens when its screen lock is taken away or the phone is reset. Without it no PIN can open Lanyard.</source>
        <extracomment>What happened when the keystore is lost.</extracomment>
        <translation type="unfinished">Nid yw storfa allweddi'r ffôn yn dal yr hanner allwedd a gadwodd. Mae hyn yn digwydd pan dynnir clo'r sgrin neu pan ailosodir y ffôn. Hebddo ni all unrhyw PIN agor Lanyard.</translation>
    </message>
    <message id="damaged.text">
        <source>Lanyard can't open its files, though the phone and the PIN may be right. The files are kept as they are; nothing new is written over them.</source>
        <extracomment>What happened to a damaged vault.</extracomment>
        <translation type="unfinished">Ni all Lanyard agor ei ffeiliau, er y gall y ffôn a'r PIN fod yn gywir. Cedwir y ffeiliau fel y maent; ni ysgrifennir dim drostynt.</translation>
    </message>
    <message id="damaged.kept.title">
        <source>What is lost, what is kept</source>
        <extracomment>Heading over what is lost and what is kept.</extracomment>
        <translation type="unfinished">Beth a gollir, beth a gedwir</translation>
    </message>
    <message id="damaged.kept">
        <source>Drafts not yet submitted can't be had back. Sealed reports stay on this phone and are sent once you have enrolled again.</source>
        <extracomment>What damage or loss of keys means for reports.</extracomment>
        <translation type="unfinished">Ni ellir cael drafftiau heb eu cyflwyno yn ôl. Mae adroddiadau wedi'u selio yn aros ar y ffôn hwn ac yn cael eu hanfon ar ôl i chi gofrestru eto.</translation>
    </message>
    <message id="damaged.do.title">
        <source>What to do</source>
        <extracomment>Heading over what to do.</extracomment>
        <translation type="unfinished">Beth i'w wneud</translation>
    </message>
    <message id="damaged.do">
        <source>Ask your administrator for a new code, and enrol this phone again. If the phone was out of your hands, tell them.</source>
        <extracomment>What to do after damage or loss of keys.</extracomment>
        <translation type="unfinished">Gofynnwch i'ch gweinyddwr am god newydd, a chofrestrwch y ffôn hwn eto. Os bu'r ffôn allan o'ch dwylo, dywedwch wrtho.</translation>
    </message>
    <message id="urgent.title">
        <source>Child at risk now?</source>
        <extracomment>The way to help for a child at risk now; a question, first of the urgent actions.</extracomment>
        <translation type="unfinished">Plentyn mewn perygl nawr?</translation>
    </message>
    <message id="urgent.noPin">
        <source>What to do first. No PIN needed.</source>
        <extracomment>Under "Child at risk now?" where no PIN is needed.</extracomment>
        <translation type="unfinished">Beth i'w wneud gyntaf. Dim angen PIN.</translation>
    </message>
    <message id="home.draft">
        <source>Your draft</source>
        <extracomment>Over the title of the newest draft.</extracomment>
        <translation type="unfinished">Eich drafft</translation>
    </message>
    <message id="home.resume">
        <source>Resume</source>
        <extracomment>Opens the draft again.</extracomment>
        <translation type="unfinished">Parhau</translation>
    </message>
    <message id="nav.capture">
        <source>Capture</source>
        <extracomment>Writing things down: the name in the navigation and of the page.</extracomment>
        <translation type="unfinished">Cofnodi</translation>
    </message>
    <message id="capture.new">
        <source>New note</source>
        <extracomment>Button that starts a note.</extracomment>
        <translation type="unfinished">Nodyn newydd</translation>
    </message>
    <message id="capture.drafts">
        <source>Drafts, only on this phone</source>
        <extracomment>Heading over the drafts.</extracomment>
        <translation type="unfinished">Drafftiau, ar y ffôn hwn yn unig</translation>
    </message>
    <message id="capture.empty">
        <source>No drafts. What you write is saved as you type, encrypted, only on this phone.</source>
        <extracomment>On Capture when there is no draft.</extracomment>
        <translation type="unfinished">Dim drafftiau. Cedwir yr hyn a ysgrifennwch wrth i chi deipio, wedi'i amgryptio, ar y ffôn hwn yn unig.</translation>
    </message>
    <message id="draft.locked">
        <source>Written while locked</source>
        <extracomment>A draft that was written on the lock screen, without the PIN.</extracomment>
        <translation type="unfinished">Ysgrifennwyd tra oedd ar glo</translation>
    </message>
    <message id="draft.state">
        <source>Draft</source>
        <extracomment>State of a report that is still being written.</extracomment>
        <translation type="unfinished">Drafft</translation>
    </message>
    <message id="enrol.title">
        <source>Set up Lanyard</source>
        <extracomment>Heading of the first step of enrolling.</extracomment>
        <translation type="unfinished">Gosod Lanyard</translation>
    </message>
    <message id="enrol.choose">
        <source>Choose a PIN</source>
        <extracomment>Heading of the second step of enrolling.</extracomment>
        <translation type="unfinished">Dewiswch PIN</translation>
    </message>
    <message id="enrol.repeat">
        <source>Type the PIN again</source>
        <extracomment>Heading of the third step of enrolling.</extracomment>
        <translation type="unfinished">Teipiwch y PIN eto</translation>
    </message>
    <message id="enrol.done">
        <source>Lanyard is ready</source>
        <extracomment>Heading when enrolling is done.</extracomment>
        <translation type="unfinished">Mae Lanyard yn barod</translation>
    </message>
    <message id="enrol.about">
        <source>Type the code your administrator gave you. It works once, for 24 hours, and ties this phone to your force.</source>
        <extracomment>Under the heading of the first step of enrolling.</extracomment>
        <translation type="unfinished">Teipiwch y cod a gawsoch gan eich gweinyddwr. Mae'n gweithio unwaith, am 24 awr, ac yn clymu'r ffôn hwn wrth eich heddlu.</translation>
    </message>
    <message id="enrol.pin.about">
        <source>Six digits, not a date or a pattern. Nobody can look it up or reset it.</source>
        <extracomment>Under the headings of the second and third step of enrolling.</extracomment>
        <translation type="unfinished">Chwe digid, nid dyddiad na phatrwm. Ni all neb ei ganfod na'i ailosod.</translation>
    </message>
    <message id="enrol.done.about">
        <source>Your notes and reports are encrypted on this phone.</source>
        <extracomment>When enrolling is done.</extracomment>
        <translation type="unfinished">Mae eich nodiadau a'ch adroddiadau wedi'u hamgryptio ar y ffôn hwn.</translation>
    </message>
    <message id="enrol.code">
        <source>Enrolment code</source>
        <extracomment>Name of the field for the enrolment code.</extracomment>
        <translation type="unfinished">Cod cofrestru</translation>
    </message>
    <message id="enrol.checking">
        <source>Checking the code</source>
        <extracomment>On the button while the code is being checked.</extracomment>
        <translation type="unfinished">Yn gwirio'r cod</translation>
    </message>
    <message id="enrol.check">
        <source>Check the code</source>
        <extracomment>Button under the enrolment code.</extracomment>
        <translation type="unfinished">Gwirio'r cod</translation>
    </message>
    <message id="finish.oneSource">
        <source>&lt;b&gt;One source a report.&lt;/b&gt; %1</source>
        <extracomment>Over the grading of a report. %1 a sentence that says whose words these are.</extracomment>
        <translation type="unfinished">&lt;b&gt;Un ffynhonnell i bob adroddiad.&lt;/b&gt; %1</translation>
    </message>
    <message id="finish.source">
        <source>Who is the source?</source>
        <extracomment>Question of the grading: what kind of source.</extracomment>
        <translation type="unfinished">Pwy yw'r ffynhonnell?</translation>
    </message>
    <message id="finish.evaluation">
        <source>How far can you rely on the source?</source>
        <extracomment>Question of the grading: source evaluation 1 to 3.</extracomment>
        <translation type="unfinished">Faint y gallwch ddibynnu ar y ffynhonnell?</translation>
    </message>
    <message id="finish.assessment">
        <source>How do they know it?</source>
        <extracomment>Question of the grading: intelligence assessment A to E.</extracomment>
        <translation type="unfinished">Sut mae'n gwybod?</translation>
    </message>
    <message id="finish.handling">
        <source>Who may it be shared with?</source>
        <extracomment>Question of the grading: handling code P or C.</extracomment>
        <translation type="unfinished">Gyda phwy y gellir ei rannu?</translation>
    </message>
    <message id="finish.conditions">
        <source>Conditions in your own words</source>
        <extracomment>Label of the field for handling conditions.</extracomment>
        <translation type="unfinished">Amodau yn eich geiriau eich hun</translation>
    </message>
    <message id="finish.marking">
        <source>How is it marked?</source>
        <extracomment>Question of the grading: protective marking.</extracomment>
        <translation type="unfinished">Sut mae wedi'i farcio?</translation>
    </message>
    <message id="finish.locked">
        <source>&lt;b&gt;Written while locked.&lt;/b&gt; Anyone who held the phone could have written this. Check that it is yours.</source>
        <extracomment>On a draft that was written on the lock screen. The officer must say that it is theirs before it can be sent.</extracomment>
        <translation type="unfinished">&lt;b&gt;Ysgrifennwyd tra oedd ar glo.&lt;/b&gt; Gallai unrhyw un â'r ffôn fod wedi ysgrifennu hyn. Gwiriwch mai chi a'i hysgrifennodd.</translation>
    </message>
    <message id="finish.mine">
        <source>I wrote this</source>
        <extracomment>Says that a note written while locked is the officer's own.</extracomment>
        <translation type="unfinished">Fi ysgrifennodd hyn</translation>
    </message>
    <message id="finish.text">
        <source>What do you know?</source>
        <extracomment>Question of step 1 of finishing a report.</extracomment>
        <translation type="unfinished">Beth ydych chi'n ei wybod?</translation>
    </message>
    <message id="finish.text.hint">
        <source>Facts as seen or told. Leave out who told you: that comes later and is kept apart.</source>
        <extracomment>Under that question.</extracomment>
        <translation type="unfinished">Ffeithiau fel y'u gwelwyd neu y'u clywyd. Gadewch allan pwy ddywedodd wrthych: daw hynny wedyn, ar wahân.</translation>
    </message>
    <message id="finish.risk">
        <source>May a child be at risk now?</source>
        <extracomment>Question of step 1 of finishing a report.</extracomment>
        <translation type="unfinished">A all plentyn fod mewn perygl nawr?</translation>
    </message>
    <message id="answer.yes">
        <source>Yes</source>
        <extracomment>Answer.
----------
On the review: a child may be at risk now.</extracomment>
        <translation type="unfinished">Ydy</translation>
    </message>
    <message id="answer.no">
        <source>No</source>
        <extracomment>Answer.</extracomment>
        <translation type="unfinished">Nac ydy</translation>
    </message>
    <message id="finish.risk.callFirst">
        <source>&lt;b&gt;Call first.&lt;/b&gt; A report waits for signal and for a reader; a child can't.</source>
        <extracomment>When a child may be at risk now.</extracomment>
        <translation type="unfinished">&lt;b&gt;Ffoniwch yn gyntaf.&lt;/b&gt; Mae adroddiad yn aros am signal ac am ddarllenydd; ni all plentyn aros.</translation>
    </message>
    <message id="urgent.detail">
        <source>First steps and who to call</source>
        <extracomment>Opens the page for a child at risk now.
----------
Under "Child at risk now?" on Home.</extracomment>
        <translation type="unfinished">Camau cyntaf a phwy i'w ffonio</translation>
    </message>
    <message id="finish.riskAction">
        <source>What was done, and who was told</source>
        <extracomment>Label of a field, when a child may be at risk now.</extracomment>
        <translation type="unfinished">Beth wnaed, a phwy gafodd wybod</translation>
    </message>
    <message id="finish.step">
        <source>Step %1 of %2: %3</source>
        <extracomment>Where one is in finishing a report. %1 the step, %2 how many there are, %3 its title.</extracomment>
        <translation type="unfinished">Cam %1 o %2: %3</translation>
    </message>
    <message id="finish.gradeSoFar">
        <source>Grade so far: %1</source>
        <extracomment>For screen readers: the grade so far. %1 the three codes; a question mark is not chosen.</extracomment>
        <translation type="unfinished">Gradd hyd yma: %1</translation>
    </message>
    <message id="finish.review.title">
        <source>Review and seal</source>
        <extracomment>Title of the last step of finishing a report.</extracomment>
        <translation type="unfinished">Adolygu a selio</translation>
    </message>
    <message id="finish.title">
        <source>Finish report</source>
        <extracomment>Title of the page that finishes a report.</extracomment>
        <translation type="unfinished">Gorffen adroddiad</translation>
    </message>
    <message id="finish.exit">
        <source>Save, exit</source>
        <extracomment>Leaves finishing a report; all of it is saved already.</extracomment>
        <translation type="unfinished">Cadw, gadael</translation>
    </message>
    <message id="finish.seal">
        <source>Seal and put in outbox</source>
        <extracomment>The last button of finishing a report. It is final.</extracomment>
        <translation type="unfinished">Selio a'i roi yn y blwch allan</translation>
    </message>
    <message id="finish.provenance.apart">
        <source>&lt;b&gt;Kept apart.&lt;/b&gt; What you write here is sealed for the source unit only. Nobody who reads the report can read it.</source>
        <extracomment>Over the field for provenance.</extracomment>
        <translation type="unfinished">&lt;b&gt;Ar wahân.&lt;/b&gt; Caiff yr hyn a ysgrifennwch yma ei selio i'r uned ffynonellau yn unig. Ni all neb sy'n darllen yr adroddiad ei ddarllen.</translation>
    </message>
    <message id="finish.provenance">
        <source>Who told you, and how do they know?</source>
        <extracomment>Question of step 4 of finishing a report.</extracomment>
        <translation type="unfinished">Pwy ddywedodd wrthych, a sut mae'n gwybod?</translation>
    </message>
    <message id="finish.provenance.hint">
        <source>Leave it empty when you saw it yourself.</source>
        <extracomment>Under that question.</extracomment>
        <translation type="unfinished">Gadewch yn wag os gwelsoch ef eich hun.</translation>
    </message>
    <message id="finish.comment">
        <source>Your comment</source>
        <extracomment>Field of finishing a report: what the officer thinks of the information.</extracomment>
        <translation type="unfinished">Eich sylwadau</translation>
    </message>
    <message id="finish.comment.hint">
        <source>What you make of it. It goes with the report, marked as yours.</source>
        <extracomment>Under that field.</extracomment>
        <translation type="unfinished">Eich barn chi. Mae'n mynd gyda'r adroddiad, wedi'i nodi fel eich un chi.</translation>
    </message>
    <message id="finish.review.provenance">
        <source>Provenance, kept apart</source>
        <extracomment>On the review of a report, over what is kept apart.</extracomment>
        <translation type="unfinished">Tarddiad, ar wahân</translation>
    </message>
    <message id="finish.review.noProvenance">
        <source>Nothing written. You can add who told you in step 4.</source>
        <extracomment>On the review of a report without provenance.</extracomment>
        <translation type="unfinished">Dim wedi'i ysgrifennu. Gallwch ychwanegu pwy ddywedodd wrthych yng ngham 4.</translation>
    </message>
    <message id="finish.review.sealedApart">
        <source>Who told you and how you know. Sealed apart, for the source unit only.</source>
        <extracomment>On the review of a report with provenance.</extracomment>
        <translation type="unfinished">Pwy ddywedodd wrthych a sut yr ydych yn gwybod. Wedi'i selio ar wahân, i'r uned ffynonellau yn unig.</translation>
    </message>
    <message id="finish.review.kind">
        <source>Intelligence report</source>
        <extracomment>Over the text of a report on its review.</extracomment>
        <translation type="unfinished">Adroddiad cudd-wybodaeth</translation>
    </message>
    <message id="finish.grade">
        <source>Grade %1</source>
        <extracomment>For screen readers: the grade of a report. %1 the three codes.</extracomment>
        <translation type="unfinished">Gradd %1</translation>
    </message>
    <message id="finish.review.final">
        <source>Sealing is final. You can add a follow-up, but you can't edit a sealed report. No signal needed.</source>
        <extracomment>Under the review of a report.</extracomment>
        <translation type="unfinished">Mae selio'n derfynol. Gallwch ychwanegu dilyniant, ond ni allwch olygu adroddiad wedi'i selio. Dim angen signal.</translation>
    </message>
    <message id="note.place">
        <source>Place</source>
        <extracomment>Name of the field for where it happened.</extracomment>
        <translation type="unfinished">Lle</translation>
    </message>
    <message id="finish.place.hint">
        <source>An address, a street, a place on the way. Leave it empty if it is not known.</source>
        <extracomment>Under the field for the place in finishing a report.</extracomment>
        <translation type="unfinished">Cyfeiriad, stryd, lle ar y ffordd. Gadewch yn wag os nad yw'n hysbys.</translation>
    </message>
    <message id="finish.form">
        <source>Which form of abuse may it be?</source>
        <extracomment>Question of step 2 of finishing a report.</extracomment>
        <translation type="unfinished">Pa fath o gam-drin y gallai fod?</translation>
    </message>
    <message id="forgot.title">
        <source>Nobody can look up your PIN</source>
        <extracomment>Title of the sheet that "Forgot?" opens.</extracomment>
        <translation type="unfinished">Ni all neb ganfod eich PIN</translation>
    </message>
    <message id="forgot.text">
        <source>Nothing on this phone can be opened without it, by you or by anyone. Reports already sealed are still sent. Drafts can't be had back. To start again, ask your administrator for a new code, and enrol this phone again.</source>
        <extracomment>What a forgotten PIN means. The app may show its own words instead.</extracomment>
        <translation type="unfinished">Ni ellir agor dim ar y ffôn hwn hebddo, gennych chi na neb arall. Caiff adroddiadau wedi'u selio eu hanfon o hyd. Ni ellir cael drafftiau yn ôl. I ddechrau eto, gofynnwch i'ch gweinyddwr am god newydd, a chofrestrwch y ffôn hwn eto.</translation>
    </message>
    <message id="sheet.close">
        <source>Close</source>
        <extracomment>Button that closes a sheet.</extracomment>
        <translation type="unfinished">Cau</translation>
    </message>
    <message id="app.name">
        <source>Lanyard</source>
        <extracomment>The product's name.</extracomment>
        <translation type="unfinished">Lanyard</translation>
    </message>
    <message id="nav.settings">
        <source>Settings</source>
        <extracomment>Settings, in the navigation and on Home.</extracomment>
        <translation type="unfinished">Gosodiadau</translation>
    </message>
    <message id="home.lockNow">
        <source>Lock now</source>
        <extracomment>Locks the app at once.</extracomment>
        <translation type="unfinished">Cloi nawr</translation>
    </message>
    <message id="home.search">
        <source>Search signs, measures, words</source>
        <extracomment>In the search field of Home.</extracomment>
        <translation type="unfinished">Chwilio arwyddion, mesurau, geiriau</translation>
    </message>
    <message id="home.signs">
        <source>Signs</source>
        <extracomment>Tile on Home: signs of child sexual abuse.</extracomment>
        <translation type="unfinished">Arwyddion</translation>
    </message>
    <message id="home.signs.detail">
        <source>What to notice</source>
        <extracomment>Under the tile Signs.</extracomment>
        <translation type="unfinished">Beth i sylwi arno</translation>
    </message>
    <message id="home.situations">
        <source>At this incident</source>
        <extracomment>Tile on Home: what to notice at another kind of incident.</extracomment>
        <translation type="unfinished">Yn y digwyddiad hwn</translation>
    </message>
    <message id="home.situations.detail">
        <source>Missing, traffic</source>
        <extracomment>Under the tile At this incident: examples.</extracomment>
        <translation type="unfinished">Ar goll, traffig</translation>
    </message>
    <message id="home.measures">
        <source>Which measure?</source>
        <extracomment>Tile on Home: from what is known to the measures that fit; also the title of that page.</extracomment>
        <translation type="unfinished">Pa fesur?</translation>
    </message>
    <message id="home.measures.detail">
        <source>Orders and notices</source>
        <extracomment>Under the tile Which measure?</extracomment>
        <translation type="unfinished">Gorchmynion a hysbysiadau</translation>
    </message>
    <message id="home.practice">
        <source>Speaking with a child</source>
        <extracomment>Tile on Home: how to speak with a child, what to do with a device.</extracomment>
        <translation type="unfinished">Siarad â phlentyn</translation>
    </message>
    <message id="home.practice.detail">
        <source>And other first steps</source>
        <extracomment>Under the tile Speaking with a child.</extracomment>
        <translation type="unfinished">A chamau cyntaf eraill</translation>
    </message>
    <message id="item.usedAgainst">
        <source>Used against</source>
        <extracomment>Heading over survey figures: which forms of abuse officers used this measure against.</extracomment>
        <translation type="unfinished">Defnyddiwyd yn erbyn</translation>
    </message>
    <message id="item.related">
        <source>See also</source>
        <extracomment>Heading over links to other guides and measures.</extracomment>
        <translation type="unfinished">Gweler hefyd</translation>
    </message>
    <message id="item.sources">
        <source>Sources</source>
        <extracomment>Heading over the law and studies that a page rests on.</extracomment>
        <translation type="unfinished">Ffynonellau</translation>
    </message>
    <message id="item.source">
        <source>%1, %2</source>
        <extracomment>A source and the place in it. %1 title, %2 section or page.</extracomment>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message id="item.related.with">
        <source>Together with this</source>
        <extracomment>How a related item belongs to this one: used together.</extracomment>
        <translation type="unfinished">Ynghyd â hyn</translation>
    </message>
    <message id="item.related.before">
        <source>Before this</source>
        <extracomment>How a related item belongs to this one: comes first.</extracomment>
        <translation type="unfinished">Cyn hyn</translation>
    </message>
    <message id="item.related.after">
        <source>After this</source>
        <extracomment>How a related item belongs to this one: comes later.</extracomment>
        <translation type="unfinished">Ar ôl hyn</translation>
    </message>
    <message id="item.related.instead">
        <source>Instead of this</source>
        <extracomment>How a related item belongs to this one: in its place.</extracomment>
        <translation type="unfinished">Yn lle hyn</translation>
    </message>
    <message id="item.startNote">
        <source>Start note</source>
        <extracomment>Button at the foot of a guide or measure.</extracomment>
        <translation type="unfinished">Dechrau nodyn</translation>
    </message>
    <message id="item.startNoteFromGuide">
        <source>Start note from this guide</source>
        <extracomment>Button at the foot of a guide, where there is room for more words.</extracomment>
        <translation type="unfinished">Dechrau nodyn o'r canllaw hwn</translation>
    </message>
    <message id="list.empty">
        <source>Nothing here matches. Look with fewer words, or at all kinds.</source>
        <extracomment>Shown where a list of guides or measures has no entry.</extracomment>
        <translation type="unfinished">Dim byd yma'n cyfateb. Defnyddiwch lai o eiriau, neu chwiliwch bob math.</translation>
    </message>
    <message id="item.missing">
        <source>This page is not on this phone. It may come with the next update of the guides.</source>
        <extracomment>Shown when a guide that something points to is not in the packs held.</extracomment>
        <translation type="unfinished">Nid yw'r dudalen hon ar y ffôn hwn. Efallai y daw gyda'r diweddariad nesaf.</translation>
    </message>
    <message id="item.busy">
        <source>Opening</source>
        <extracomment>Shown while a guide is being opened.</extracomment>
        <translation type="unfinished">Yn agor</translation>
    </message>
    <message id="note.title">
        <source>Quick note</source>
        <extracomment>Writing a note at once; also the title of the page.</extracomment>
        <translation type="unfinished">Nodyn cyflym</translation>
    </message>
    <message id="note.done">
        <source>Done</source>
        <extracomment>Button that ends writing a note; it is saved already.</extracomment>
        <translation type="unfinished">Wedi gorffen</translation>
    </message>
    <message id="note.text">
        <source>What you saw or were told</source>
        <extracomment>In the empty note, and its name for screen readers.</extracomment>
        <translation type="unfinished">Beth welsoch neu glywsoch</translation>
    </message>
    <message id="lockedNote.about">
        <source>No PIN needed. The note is encrypted as you write and can be read only after Lanyard is unlocked. Then check that it is yours.</source>
        <extracomment>Under the quick note of the lock screen.</extracomment>
        <translation type="unfinished">Dim angen PIN. Caiff y nodyn ei amgryptio wrth i chi ysgrifennu, a dim ond ar ôl datgloi Lanyard y gellir ei ddarllen. Wedyn gwiriwch mai chi a'i hysgrifennodd.</translation>
    </message>
    <message id="lock.title">
        <source>Lanyard is locked</source>
        <extracomment>Heading of the lock screen.</extracomment>
        <translation type="unfinished">Mae Lanyard ar glo</translation>
    </message>
    <message id="lock.protected">
        <source>Your notes and reports are encrypted on this phone. Without your PIN nobody can read them.</source>
        <extracomment>Under the lock screen's heading: what is protected, in two lines.</extracomment>
        <translation type="unfinished">Mae eich nodiadau a'ch adroddiadau wedi'u hamgryptio ar y ffôn hwn. Heb eich PIN ni all neb eu darllen.</translation>
    </message>
    <message id="lock.opening">
        <source>Opening</source>
        <extracomment>On the lock screen while the PIN is being checked.</extracomment>
        <translation type="unfinished">Yn agor</translation>
    </message>
    <message id="lock.forgot">
        <source>Forgot?</source>
        <extracomment>The PIN pad's lower left key: opens the sheet about a forgotten PIN.</extracomment>
        <translation type="unfinished">Wedi anghofio?</translation>
    </message>
    <message id="lock.noPin">
        <source>No PIN needed</source>
        <extracomment>Under an action of the lock screen that works without the PIN.</extracomment>
        <translation type="unfinished">Dim angen PIN</translation>
    </message>
    <message id="lock.offline">
        <source>No signal. Everything here works without it.</source>
        <extracomment>On the lock screen with no signal.</extracomment>
        <translation type="unfinished">Dim signal. Mae popeth yma'n gweithio hebddo.</translation>
    </message>
    <message id="nav.measures">
        <source>Measures</source>
        <extracomment>Name of the list of measures, in the navigation and above a measure.</extracomment>
        <translation type="unfinished">Mesurau</translation>
    </message>
    <message id="measures.search">
        <source>Search measures</source>
        <extracomment>In the search field over the list of measures.</extracomment>
        <translation type="unfinished">Chwilio mesurau</translation>
    </message>
    <message id="measures.kind">
        <source>Kind of measure</source>
        <extracomment>Name of the group of buttons that narrow the list of measures.</extracomment>
        <translation type="unfinished">Math o fesur</translation>
    </message>
    <message id="measures.all">
        <source>All</source>
        <extracomment>All measures.</extracomment>
        <translation type="unfinished">Pob un</translation>
    </message>
    <message id="measures.direct">
        <source>Direct</source>
        <extracomment>Measures that act on a person, place or contact directly.</extracomment>
        <translation type="unfinished">Uniongyrchol</translation>
    </message>
    <message id="measures.supporting">
        <source>Supporting</source>
        <extracomment>Measures that support others.</extracomment>
        <translation type="unfinished">Cefnogol</translation>
    </message>
    <message id="measures.online">
        <source>Online</source>
        <extracomment>Measures for what happens online.</extracomment>
        <translation type="unfinished">Ar-lein</translation>
    </message>
    <message id="note.finish">
        <source>Finish and send</source>
        <extracomment>Button under a note: grade it and send it.</extracomment>
        <translation type="unfinished">Gorffen ac anfon</translation>
    </message>
    <message id="note.from">
        <source>From: %1</source>
        <extracomment>Over a note that was started from a guide. %1 the guide's title.</extracomment>
        <translation type="unfinished">O: %1</translation>
    </message>
    <message id="note.guard">
        <source>This is not a 999 call, a crime record or a referral. A child's own account belongs in the evidential record.</source>
        <extracomment>Under a note: what it is not.</extracomment>
        <translation type="unfinished">Nid galwad 999, cofnod trosedd nac atgyfeiriad yw hwn. Mae hanes plentyn yn perthyn i'r cofnod tystiolaeth.</translation>
    </message>
    <message id="nav.outbox">
        <source>Outbox</source>
        <extracomment>Where sealed reports wait and are followed: the name in the navigation and of the page.</extracomment>
        <translation type="unfinished">Allan</translation>
    </message>
    <message id="outbox.tryNow">
        <source>Try now</source>
        <extracomment>Tries at once to send what waits.</extracomment>
        <translation type="unfinished">Ceisio nawr</translation>
    </message>
    <message id="outbox.empty">
        <source>Nothing here yet. A report stands here once you have sealed it, until the force has it.</source>
        <extracomment>On the outbox when nothing is in it.</extracomment>
        <translation type="unfinished">Dim byd yma eto. Mae adroddiad yma ar ôl i chi ei selio, nes bod yr heddlu wedi'i gael.</translation>
    </message>
    <message id="outbox.phone">
        <source>On this phone</source>
        <extracomment>Heading over reports that have not left.</extracomment>
        <translation type="unfinished">Ar y ffôn hwn</translation>
    </message>
    <message id="outbox.way">
        <source>On its way</source>
        <extracomment>Heading over reports that the relay has.</extracomment>
        <translation type="unfinished">Ar ei ffordd</translation>
    </message>
    <message id="outbox.force">
        <source>With the force</source>
        <extracomment>Heading over reports that the force has.</extracomment>
        <translation type="unfinished">Gyda'r heddlu</translation>
    </message>
    <message id="search.results">
        <source>Results</source>
        <extracomment>Name of the list of what a search found.</extracomment>
        <translation type="unfinished">Canlyniadau</translation>
    </message>
    <message id="search.count" numerus="yes">
        <source>%n result(s), all on this phone</source>
        <extracomment>How many results a search has. %n the number.</extracomment>
        <translation type="unfinished">
            <numerusform>%n canlyniad, i gyd ar y ffôn hwn</numerusform>
            <numerusform>%n canlyniad, i gyd ar y ffôn hwn</numerusform>
            <numerusform>%n canlyniad, i gyd ar y ffôn hwn</numerusform>
            <numerusform>%n canlyniad, i gyd ar y ffôn hwn</numerusform>
            <numerusform>%n canlyniad, i gyd ar y ffôn hwn</numerusform>
        </translation>
    </message>
    <message id="search.hint">
        <source>Try a word, a short form, or what people call it.</source>
        <extracomment>Under an empty search field.</extracomment>
        <translation type="unfinished">Rhowch air, talfyriad, neu'r hyn mae pobl yn ei alw.</translation>
    </message>
    <message id="settings.title">
        <source>Settings and security</source>
        <extracomment>Title of the settings.</extracomment>
        <translation type="unfinished">Gosodiadau a diogelwch</translation>
    </message>
    <message id="settings.minutes" numerus="yes">
        <source>%n min</source>
        <extracomment>A choice of minutes. %n the number.</extracomment>
        <translation type="unfinished">
            <numerusform>%n mun</numerusform>
            <numerusform>%n mun</numerusform>
            <numerusform>%n mun</numerusform>
            <numerusform>%n mun</numerusform>
            <numerusform>%n mun</numerusform>
        </translation>
    </message>
    <message id="settings.lock">
        <source>Lock</source>
        <extracomment>Group of the settings.</extracomment>
        <translation type="unfinished">Cloi</translation>
    </message>
    <message id="settings.autoLock">
        <source>Auto-lock</source>
        <extracomment>Setting: after how long the app locks itself.</extracomment>
        <translation type="unfinished">Cloi awtomatig</translation>
    </message>
    <message id="settings.autoLock.after" numerus="yes">
        <source>After %n minute(s), or on leaving</source>
        <extracomment>After how long the app locks itself. %n minutes.</extracomment>
        <translation type="unfinished">
            <numerusform>Ar ôl %n munud, neu wrth adael</numerusform>
            <numerusform>Ar ôl %n munud, neu wrth adael</numerusform>
            <numerusform>Ar ôl %n munud, neu wrth adael</numerusform>
            <numerusform>Ar ôl %n munud, neu wrth adael</numerusform>
            <numerusform>Ar ôl %n munud, neu wrth adael</numerusform>
        </translation>
    </message>
    <message id="settings.reading">
        <source>Reading</source>
        <extracomment>Group of the settings.</extracomment>
        <translation type="unfinished">Darllen</translation>
    </message>
    <message id="settings.language">
        <source>Language</source>
        <extracomment>Setting.</extracomment>
        <translation type="unfinished">Iaith</translation>
    </message>
    <message id="settings.language.en">
        <source>English</source>
        <extracomment>The language's own name; the same in every language.</extracomment>
        <translation type="unfinished">English</translation>
    </message>
    <message id="settings.language.cy">
        <source>Cymraeg</source>
        <extracomment>The language's own name; the same in every language.</extracomment>
        <translation type="unfinished">Cymraeg</translation>
    </message>
    <message id="settings.textSize">
        <source>Text size</source>
        <extracomment>Setting.</extracomment>
        <translation type="unfinished">Maint y testun</translation>
    </message>
    <message id="settings.percent">
        <source>%1%</source>
        <extracomment>A size in per cent. %1 the number.</extracomment>
        <translation type="unfinished">%1%</translation>
    </message>
    <message id="settings.dark">
        <source>Light or dark</source>
        <extracomment>Setting.</extracomment>
        <translation type="unfinished">Golau neu dywyll</translation>
    </message>
    <message id="settings.dark.system">
        <source>As phone</source>
        <extracomment>Light or dark: as the phone has it.</extracomment>
        <translation type="unfinished">Fel y ffôn</translation>
    </message>
    <message id="settings.dark.light">
        <source>Light</source>
        <extracomment>Light or dark.</extracomment>
        <translation type="unfinished">Golau</translation>
    </message>
    <message id="settings.dark.dark">
        <source>Dark</source>
        <extracomment>Light or dark.</extracomment>
        <translation type="unfinished">Tywyll</translation>
    </message>
    <message id="settings.guides">
        <source>Guides and law</source>
        <extracomment>Group of the settings.</extracomment>
        <translation type="unfinished">Canllawiau a'r gyfraith</translation>
    </message>
    <message id="settings.pack">
        <source>Guides on this phone</source>
        <extracomment>Setting: which guides are on this phone.</extracomment>
        <translation type="unfinished">Canllawiau ar y ffôn hwn</translation>
    </message>
    <message id="settings.fingerprint">
        <source>Fingerprint of its keys</source>
        <extracomment>Under the force's name.</extracomment>
        <translation type="unfinished">Ôl bys ei allweddi</translation>
    </message>
    <message id="settings.version">
        <source>Lanyard %1. Guides advise; they are not a court's or a force's decision.</source>
        <extracomment>At the end of the settings. %1 the version of the app.</extracomment>
        <translation type="unfinished">Lanyard %1. Cynghori mae'r canllawiau; nid penderfyniad llys na heddlu ydynt.</translation>
    </message>
    <message id="nav.home">
        <source>Home</source>
        <extracomment>Name in the navigation.</extracomment>
        <translation type="unfinished">Hafan</translation>
    </message>
    <message id="nav.waiting" numerus="yes">
        <source>%n waiting</source>
        <extracomment>For screen readers, after "Outbox": how many reports wait. %n the number.</extracomment>
        <translation type="unfinished">
            <numerusform>%n yn aros</numerusform>
            <numerusform>%n yn aros</numerusform>
            <numerusform>%n yn aros</numerusform>
            <numerusform>%n yn aros</numerusform>
            <numerusform>%n yn aros</numerusform>
        </translation>
    </message>
    <message id="urgent.short">
        <source>At risk now?</source>
        <extracomment>Short form of "Child at risk now?", where there is little room.</extracomment>
        <translation type="unfinished">Mewn perygl?</translation>
    </message>
    <message id="nav.lock">
        <source>Lock</source>
        <extracomment>In the navigation at the side of a wide window: locks the app.</extracomment>
        <translation type="unfinished">Cloi</translation>
    </message>
    <message id="stepper.less">
        <source>%1: smaller</source>
        <extracomment>Makes a size smaller. %1 what is sized.</extracomment>
        <translation type="unfinished">%1: llai</translation>
    </message>
    <message id="stepper.more">
        <source>%1: larger</source>
        <extracomment>Makes a size larger. %1 what is sized.</extracomment>
        <translation type="unfinished">%1: mwy</translation>
    </message>
    <message id="pane.empty">
        <source>Choose something on the left. It opens here.</source>
        <extracomment>In the empty half of a wide window.</extracomment>
        <translation type="unfinished">Dewiswch rywbeth ar y chwith. Bydd yn agor yma.</translation>
    </message>
    <message id="practice.title">
        <source>What to do now</source>
        <extracomment>Title of the page of practice pages, cases, partners and words.</extracomment>
        <translation type="unfinished">Beth i'w wneud nawr</translation>
    </message>
    <message id="test.part">
        <source>Part %1. %2</source>
        <extracomment>For screen readers: which part of a test is asked. %1 its number, %2 its words.</extracomment>
        <translation type="unfinished">Rhan %1. %2</translation>
    </message>
    <message id="test.title">
        <source>The test</source>
        <extracomment>Heading over the parts that must hold for a measure.</extracomment>
        <translation type="unfinished">Y prawf</translation>
    </message>
    <message id="test.instead">
        <source>Look at: %1</source>
        <extracomment>When a measure does not fit: which to look at. %1 the other measure.</extracomment>
        <translation type="unfinished">Edrychwch ar: %1</translation>
    </message>
    <message id="note.time">
        <source>Time: %1</source>
        <extracomment>For screen readers: the time of a note. %1 the time.</extracomment>
        <translation type="unfinished">Amser: %1</translation>
    </message>
    <message id="note.notSaved">
        <source>Not saved yet. %1 Your words are still here.</source>
        <extracomment>Over a note that could not be saved. %1 a sentence that says why.</extracomment>
        <translation type="unfinished">Heb ei gadw eto. %1 Mae'ch geiriau yma o hyd.</translation>
    </message>
    <message id="source.own">
        <source>I saw or heard it myself</source>
        <extracomment>A kind of source of intelligence.</extracomment>
        <translation type="unfinished">Fi welodd neu glywodd</translation>
    </message>
    <message id="source.own.meaning">
        <source>Your own observation</source>
        <extracomment>A kind of source of intelligence: what is meant.</extracomment>
        <translation type="unfinished">Eich sylw chi'ch hun</translation>
    </message>
    <message id="source.public">
        <source>A member of the public</source>
        <extracomment>A kind of source of intelligence.</extracomment>
        <translation type="unfinished">Aelod o'r cyhoedd</translation>
    </message>
    <message id="source.public.meaning">
        <source>Who told you unasked: staff of a shop or hotel too</source>
        <extracomment>A kind of source of intelligence: what is meant.</extracomment>
        <translation type="unfinished">A ddywedodd wrthych heb ofyn: staff siop neu westy hefyd</translation>
    </message>
    <message id="source.professional">
        <source>A professional</source>
        <extracomment>A kind of source of intelligence.</extracomment>
        <translation type="unfinished">Gweithiwr proffesiynol</translation>
    </message>
    <message id="source.professional.meaning">
        <source>In their work: a teacher, a carer, a door supervisor</source>
        <extracomment>A kind of source of intelligence: what is meant.</extracomment>
        <translation type="unfinished">Yn eu gwaith: athro, gofalwr, goruchwyliwr drws</translation>
    </message>
    <message id="source.partner">
        <source>A partner agency</source>
        <extracomment>A kind of source of intelligence.</extracomment>
        <translation type="unfinished">Asiantaeth bartner</translation>
    </message>
    <message id="source.partner.meaning">
        <source>Social care, health, housing, another force</source>
        <extracomment>A kind of source of intelligence: what is meant.</extracomment>
        <translation type="unfinished">Gofal cymdeithasol, iechyd, tai, heddlu arall</translation>
    </message>
    <message id="source.other">
        <source>Something else</source>
        <extracomment>A kind of source of intelligence.</extracomment>
        <translation type="unfinished">Rhywbeth arall</translation>
    </message>
    <message id="source.other.meaning">
        <source>Say what, under who told you</source>
        <extracomment>A kind of source of intelligence: what is meant.</extracomment>
        <translation type="unfinished">Dywedwch beth, o dan bwy ddywedodd wrthych</translation>
    </message>
    <message id="evaluation.1">
        <source>Reliable</source>
        <extracomment>Source evaluation 1.</extracomment>
        <translation type="unfinished">Dibynadwy</translation>
    </message>
    <message id="evaluation.1.meaning">
        <source>Has proved right before</source>
        <extracomment>Source evaluation 1: what it means.</extracomment>
        <translation type="unfinished">Wedi bod yn gywir o'r blaen</translation>
    </message>
    <message id="evaluation.2">
        <source>Untested</source>
        <extracomment>Source evaluation 2.</extracomment>
        <translation type="unfinished">Heb ei brofi</translation>
    </message>
    <message id="evaluation.2.meaning">
        <source>No track record to judge by</source>
        <extracomment>Source evaluation 2: what it means.</extracomment>
        <translation type="unfinished">Dim hanes i farnu yn ei ôl</translation>
    </message>
    <message id="evaluation.3">
        <source>Not reliable</source>
        <extracomment>Source evaluation 3.</extracomment>
        <translation type="unfinished">Ddim yn ddibynadwy</translation>
    </message>
    <message id="evaluation.3.meaning">
        <source>There is reason to doubt them</source>
        <extracomment>Source evaluation 3: what it means.</extracomment>
        <translation type="unfinished">Mae rheswm i'w amau</translation>
    </message>
    <message id="assessment.a">
        <source>Known directly</source>
        <extracomment>Intelligence assessment A.</extracomment>
        <translation type="unfinished">Yn gwybod yn uniongyrchol</translation>
    </message>
    <message id="assessment.a.meaning">
        <source>They saw or heard it themselves</source>
        <extracomment>Intelligence assessment A: what it means.</extracomment>
        <translation type="unfinished">Gwelodd neu clywodd ei hun</translation>
    </message>
    <message id="assessment.b">
        <source>Known indirectly, backed up</source>
        <extracomment>Intelligence assessment B.</extracomment>
        <translation type="unfinished">Yn gwybod yn anuniongyrchol, gyda chefnogaeth</translation>
    </message>
    <message id="assessment.b.meaning">
        <source>Told to them, and supported</source>
        <extracomment>Intelligence assessment B: what it means.</extracomment>
        <translation type="unfinished">Clywodd gan rywun, ac mae cefnogaeth</translation>
    </message>
    <message id="assessment.c">
        <source>Known indirectly</source>
        <extracomment>Intelligence assessment C.</extracomment>
        <translation type="unfinished">Yn gwybod yn anuniongyrchol</translation>
    </message>
    <message id="assessment.c.meaning">
        <source>Told to them, nothing supports it</source>
        <extracomment>Intelligence assessment C: what it means.</extracomment>
        <translation type="unfinished">Clywodd gan rywun, heb gefnogaeth</translation>
    </message>
    <message id="assessment.d">
        <source>Not known</source>
        <extracomment>Intelligence assessment D.</extracomment>
        <translation type="unfinished">Ddim yn hysbys</translation>
    </message>
    <message id="assessment.d.meaning">
        <source>No way to tell how they know</source>
        <extracomment>Intelligence assessment D: what it means.</extracomment>
        <translation type="unfinished">Dim modd dweud sut mae'n gwybod</translation>
    </message>
    <message id="assessment.e">
        <source>Suspected to be false</source>
        <extracomment>Intelligence assessment E.</extracomment>
        <translation type="unfinished">Amheuir ei fod yn ffug</translation>
    </message>
    <message id="assessment.e.meaning">
        <source>You think it untrue or malicious</source>
        <extracomment>Intelligence assessment E: what it means.</extracomment>
        <translation type="unfinished">Credwch ei fod yn anwir neu'n faleisus</translation>
    </message>
    <message id="handling.p">
        <source>Share where lawful</source>
        <extracomment>Handling code P.</extracomment>
        <translation type="unfinished">Rhannu lle mae'n gyfreithlon</translation>
    </message>
    <message id="handling.p.meaning">
        <source>Any lawful policing purpose</source>
        <extracomment>Handling code P: what it means.</extracomment>
        <translation type="unfinished">Unrhyw ddiben plismona cyfreithlon</translation>
    </message>
    <message id="handling.c">
        <source>Share with conditions</source>
        <extracomment>Handling code C.</extracomment>
        <translation type="unfinished">Rhannu gydag amodau</translation>
    </message>
    <message id="handling.c.meaning">
        <source>You set limits, such as: ask me first</source>
        <extracomment>Handling code C: what it means.</extracomment>
        <translation type="unfinished">Chi sy'n gosod terfynau, fel: gofynnwch i mi yn gyntaf</translation>
    </message>
    <message id="form.family">
        <source>In the family</source>
        <extracomment>A form of child sexual abuse.</extracomment>
        <translation type="unfinished">Yn y teulu</translation>
    </message>
    <message id="form.group">
        <source>By a group or gang</source>
        <extracomment>A form of child sexual abuse.</extracomment>
        <translation type="unfinished">Gan grŵp neu gang</translation>
    </message>
    <message id="form.images">
        <source>Images online</source>
        <extracomment>A form of child sexual abuse.</extracomment>
        <translation type="unfinished">Delweddau ar-lein</translation>
    </message>
    <message id="form.grooming">
        <source>Grooming online</source>
        <extracomment>A form of child sexual abuse.</extracomment>
        <translation type="unfinished">Meithrin perthynas amhriodol ar-lein</translation>
    </message>
    <message id="form.under18">
        <source>By under-18s</source>
        <extracomment>A form of child sexual abuse.</extracomment>
        <translation type="unfinished">Gan bobl dan 18</translation>
    </message>
    <message id="form.institution">
        <source>In an institution</source>
        <extracomment>A form of child sexual abuse.</extracomment>
        <translation type="unfinished">Mewn sefydliad</translation>
    </message>
    <message id="form.unknown">
        <source>Not known</source>
        <extracomment>The form of abuse is not known.</extracomment>
        <translation type="unfinished">Ddim yn hysbys</translation>
    </message>
    <message id="marking.official.meaning">
        <source>Most police information</source>
        <extracomment>A protective marking: what is meant.</extracomment>
        <translation type="unfinished">Y rhan fwyaf o wybodaeth yr heddlu</translation>
    </message>
    <message id="marking.sensitive.meaning">
        <source>Needs more care. Most intelligence reports</source>
        <extracomment>A protective marking: what is meant.</extracomment>
        <translation type="unfinished">Angen mwy o ofal. Y rhan fwyaf o adroddiadau cudd-wybodaeth</translation>
    </message>
    <message id="marking.above.meaning">
        <source>Not in Lanyard: use your force's own system</source>
        <extracomment>A protective marking that may not be written here: what to do.</extracomment>
        <translation type="unfinished">Nid yn Lanyard: defnyddiwch system eich heddlu</translation>
    </message>
    <message id="review.when">
        <source>When</source>
        <extracomment>On the review: a label.</extracomment>
        <translation type="unfinished">Pryd</translation>
    </message>
    <message id="review.where">
        <source>Where</source>
        <extracomment>On the review: a label.</extracomment>
        <translation type="unfinished">Ble</translation>
    </message>
    <message id="review.form">
        <source>Form of abuse</source>
        <extracomment>On the review: a label.</extracomment>
        <translation type="unfinished">Math o gam-drin</translation>
    </message>
    <message id="review.source">
        <source>Source</source>
        <extracomment>On the review: a label.</extracomment>
        <translation type="unfinished">Ffynhonnell</translation>
    </message>
    <message id="review.handling">
        <source>Sharing</source>
        <extracomment>On the review: a label for the grade P or C.</extracomment>
        <translation type="unfinished">Rhannu</translation>
    </message>
    <message id="review.conditions">
        <source>Conditions</source>
        <extracomment>On the review: a label.</extracomment>
        <translation type="unfinished">Amodau</translation>
    </message>
    <message id="review.risk">
        <source>A child may be at risk now</source>
        <extracomment>On the review: a label.</extracomment>
        <translation type="unfinished">Gall plentyn fod mewn perygl nawr</translation>
    </message>
    <message id="review.riskAction">
        <source>What was done</source>
        <extracomment>On the review: a label.</extracomment>
        <translation type="unfinished">Beth wnaed</translation>
    </message>
    <message id="review.comment">
        <source>Officer's comment</source>
        <extracomment>On the review of a report, over the officer's comment.</extracomment>
        <translation type="unfinished">Sylw'r swyddog</translation>
    </message>
    <message id="review.marking">
        <source>Marking</source>
        <extracomment>On the review: a label.</extracomment>
        <translation type="unfinished">Marc diogelwch</translation>
    </message>
    <message id="finish.provenance.sealedBefore">
        <source>Who told you is sealed already, for the source unit only. Write it anew to replace it.</source>
        <extracomment>On a report that came back: its provenance was sealed the first time and stays so.</extracomment>
        <translation type="unfinished">Mae pwy ddywedodd wrthych wedi'i selio eisoes, i'r uned ffynonellau yn unig. Ysgrifennwch eto i'w ddisodli.</translation>
    </message>
    <message id="chip.overdue">
        <source>Review overdue since %1</source>
        <extracomment>On a page whose review is late. %1 the day it was due.</extracomment>
        <translation type="unfinished">Adolygiad yn hwyr ers %1</translation>
    </message>
    <message id="chip.dueSoon" numerus="yes">
        <source>Review due in %n day(s)</source>
        <extracomment>On a page whose review is due soon. %n days.</extracomment>
        <translation type="unfinished">
            <numerusform>Adolygiad ymhen %n diwrnod</numerusform>
            <numerusform>Adolygiad ymhen %n diwrnod</numerusform>
            <numerusform>Adolygiad ymhen %n diwrnod</numerusform>
            <numerusform>Adolygiad ymhen %n diwrnod</numerusform>
            <numerusform>Adolygiad ymhen %n diwrnod</numerusform>
        </translation>
    </message>
    <message id="chip.due">
        <source>Review due %1</source>
        <extracomment>On a page: when somebody must check it again. %1 the month.</extracomment>
        <translation type="unfinished">Adolygiad nesaf %1</translation>
    </message>
    <message id="chip.lawUnconfirmed">
        <source>Law not confirmed: check before you rely on it</source>
        <extracomment>On a measure whose law nobody could confirm.</extracomment>
        <translation type="unfinished">Cyfraith heb ei chadarnhau: gwiriwch cyn dibynnu arni</translation>
    </message>
    <message id="chip.lawEnded">
        <source>Not the law since %1</source>
        <extracomment>On a measure whose law has ended. %1 the last day.</extracomment>
        <translation type="unfinished">Nid y gyfraith ers %1</translation>
    </message>
    <message id="chip.lawChecked">
        <source>Law checked %1, %2</source>
        <extracomment>On a measure: when its words were last compared with the law. %1 the day, %2 how long ago that is.</extracomment>
        <translation type="unfinished">Gwiriwyd y gyfraith %1, %2</translation>
    </message>
    <message id="chip.reviewed">
        <source>Reviewed %1</source>
        <extracomment>On a page: when it was last reviewed. %1 the month.</extracomment>
        <translation type="unfinished">Adolygwyd %1</translation>
    </message>
    <message id="standard.civil">
        <source>Standard of proof: the balance of probabilities.</source>
        <extracomment>The standard of proof of a civil order.</extracomment>
        <translation type="unfinished">Safon y prawf: yn ôl pwysau tebygolrwydd.</translation>
    </message>
    <message id="standard.criminal">
        <source>Standard of proof: beyond reasonable doubt.</source>
        <extracomment>The criminal standard of proof.</extracomment>
        <translation type="unfinished">Safon y prawf: y tu hwnt i amheuaeth resymol.</translation>
    </message>
    <message id="standard.reasonableBelief">
        <source>The standard: reasonable grounds to believe.</source>
        <extracomment>What an officer must have before acting.</extracomment>
        <translation type="unfinished">Y safon: sail resymol i gredu.</translation>
    </message>
    <message id="standard.reasonableSuspicion">
        <source>The standard: reasonable grounds to suspect.</source>
        <extracomment>What an officer must have before acting.</extracomment>
        <translation type="unfinished">Y safon: sail resymol i amau.</translation>
    </message>
    <message id="standard.policy">
        <source>Set by policy, not by law.</source>
        <extracomment>A test that no law sets.</extracomment>
        <translation type="unfinished">Polisi sy'n ei osod, nid y gyfraith.</translation>
    </message>
    <message id="judgement.court">
        <source>For the court to decide</source>
        <extracomment>On a part of a test that only somebody can decide.</extracomment>
        <translation type="unfinished">Y llys sy'n penderfynu</translation>
    </message>
    <message id="judgement.officer">
        <source>For you to judge, and to explain</source>
        <extracomment>On a part of a test that only somebody can decide.</extracomment>
        <translation type="unfinished">Chi sy'n barnu, ac yn egluro</translation>
    </message>
    <message id="judgement.inspector">
        <source>For an inspector to decide</source>
        <extracomment>On a part of a test that only somebody can decide.</extracomment>
        <translation type="unfinished">Arolygydd sy'n penderfynu</translation>
    </message>
    <message id="judgement.superintendent">
        <source>For a superintendent to decide</source>
        <extracomment>On a part of a test that only somebody can decide.</extracomment>
        <translation type="unfinished">Uwch-arolygydd sy'n penderfynu</translation>
    </message>
    <message id="judgement.localAuthority">
        <source>For the local authority to decide</source>
        <extracomment>On a part of a test that only somebody can decide.</extracomment>
        <translation type="unfinished">Yr awdurdod lleol sy'n penderfynu</translation>
    </message>
    <message id="judgement.prosecutor">
        <source>For the prosecutor to decide</source>
        <extracomment>On a part of a test that only somebody can decide.</extracomment>
        <translation type="unfinished">Yr erlynydd sy'n penderfynu</translation>
    </message>
    <message id="judgement.provider">
        <source>For the provider to decide</source>
        <extracomment>On a part of a test that only somebody can decide.</extracomment>
        <translation type="unfinished">Y darparwr sy'n penderfynu</translation>
    </message>
    <message id="judgement.other">
        <source>For the authority that decides</source>
        <extracomment>On a part of a test that only somebody can decide.</extracomment>
        <translation type="unfinished">Yr awdurdod sy'n penderfynu</translation>
    </message>
    <message id="confidence.high">
        <source>Confidence: high.</source>
        <extracomment>How sure the editors are of a page.</extracomment>
        <translation type="unfinished">Sicrwydd: uchel.</translation>
    </message>
    <message id="confidence.medium">
        <source>Confidence: medium.</source>
        <extracomment>How sure the editors are of a page.</extracomment>
        <translation type="unfinished">Sicrwydd: canolig.</translation>
    </message>
    <message id="confidence.low">
        <source>Confidence: low.</source>
        <extracomment>How sure the editors are of a page.</extracomment>
        <translation type="unfinished">Sicrwydd: isel.</translation>
    </message>
    <message id="confidence.review">
        <source>Review: %1.</source>
        <extracomment>Who looked at a page, and what is still to be done. %1 the editors' words.</extracomment>
        <translation type="unfinished">Adolygiad: %1.</translation>
    </message>
    <message id="item.fallback.whole">
        <source>This page is in English: it is not translated yet.</source>
        <extracomment>On a Welsh page that has no Welsh text.</extracomment>
        <translation type="unfinished">Mae'r dudalen hon yn Saesneg: nid yw wedi'i chyfieithu eto.</translation>
    </message>
    <message id="item.fallback.part">
        <source>Part of this page is in English. The rest is a draft translation; review is due.</source>
        <extracomment>On a Welsh page of which a part is in English.</extracomment>
        <translation type="unfinished">Mae rhan o'r dudalen hon yn Saesneg. Cyfieithiad drafft yw'r gweddill; i'w adolygu.</translation>
    </message>
    <message id="item.fallback.draft">
        <source>Draft translation; review is due.</source>
        <extracomment>On a page whose translation nobody has signed yet.</extracomment>
        <translation type="unfinished">Cyfieithiad drafft; i'w adolygu.</translation>
    </message>
    <message id="item.advice">
        <source>Your ticks stay on this phone. They advise; you, a supervisor and legal services decide.</source>
        <extracomment>Once on a page with a test.</extracomment>
        <translation type="unfinished">Mae'ch ticiau'n aros ar y ffôn hwn. Cynghori maen nhw; chi, goruchwyliwr a'r gwasanaethau cyfreithiol sy'n penderfynu.</translation>
    </message>
    <message id="item.pack">
        <source>%1, version %2, signature checked.</source>
        <extracomment>At the foot of a page: where it came from. %1 the pack's name, %2 its version.</extracomment>
        <translation type="unfinished">%1, fersiwn %2, llofnod wedi'i wirio.</translation>
    </message>
    <message id="note.savedAsYouType">
        <source>Saved as you type, encrypted, only on this phone</source>
        <extracomment>Over an empty note.</extracomment>
        <translation type="unfinished">Yn cadw wrth i chi deipio, wedi'i amgryptio, ar y ffôn hwn yn unig</translation>
    </message>
    <message id="search.none">
        <source>Nothing found for “%1”. Try another word, or what people call it.</source>
        <extracomment>When a search finds nothing. %1 what was typed.</extracomment>
        <translation type="unfinished">Dim byd i “%1”. Rhowch gynnig ar air arall, neu'r hyn mae pobl yn ei alw.</translation>
    </message>
    <message id="report.begun">
        <source>Begun %1</source>
        <extracomment>Title of a report that the force has received; its words are no longer on the phone. %1 a time.</extracomment>
        <translation type="unfinished">Dechreuwyd %1</translation>
    </message>
    <message id="report.untitled">
        <source>Note without words</source>
        <extracomment>Title of a report that has no words yet.</extracomment>
        <translation type="unfinished">Nodyn heb eiriau</translation>
    </message>
    <message id="outbox.waiting.problem">
        <source>The relay does not take it now (%1). Lanyard tries again by itself.</source>
        <extracomment>Under a report that the relay does not take for now. %1 the relay's short reason, in English.</extracomment>
        <translation type="unfinished">Nid yw'r cyfnewidydd yn ei dderbyn nawr (%1). Bydd Lanyard yn ceisio eto ar ei ben ei hun.</translation>
    </message>
    <message id="outbox.waiting.line">
        <source>Sealed. It leaves by itself, also while Lanyard is locked.</source>
        <extracomment>Under a sealed report that has not left.</extracomment>
        <translation type="unfinished">Wedi'i selio. Mae'n gadael ar ei ben ei hun, hefyd tra bo Lanyard ar glo.</translation>
    </message>
    <message id="outbox.waiting">
        <source>Waiting for signal</source>
        <extracomment>State of a report: sealed, not sent.</extracomment>
        <translation type="unfinished">Yn aros am signal</translation>
    </message>
    <message id="outbox.sending">
        <source>Sending, %1%</source>
        <extracomment>State of a report: on its way to the relay. %1 per cent.</extracomment>
        <translation type="unfinished">Yn anfon, %1%</translation>
    </message>
    <message id="outbox.sending.line">
        <source>You can lock the phone</source>
        <extracomment>Under a report that is being sent.</extracomment>
        <translation type="unfinished">Gallwch gloi'r ffôn</translation>
    </message>
    <message id="outbox.relay">
        <source>With relay</source>
        <extracomment>State of a report: the relay holds all of it.</extracomment>
        <translation type="unfinished">Gyda'r cyfnewidydd</translation>
    </message>
    <message id="outbox.relay.line">
        <source>The relay cannot read it. The force takes it from there.</source>
        <extracomment>Under a report that the relay holds.</extracomment>
        <translation type="unfinished">Ni all y cyfnewidydd ei ddarllen. Bydd yr heddlu'n ei gymryd oddi yno.</translation>
    </message>
    <message id="draft.saved">
        <source>Saved %1, only on this phone</source>
        <extracomment>Under a draft. %1 the time.</extracomment>
        <translation type="unfinished">Cadwyd %1, ar y ffôn hwn yn unig</translation>
    </message>
    <message id="outbox.ready">
        <source>Ready</source>
        <extracomment>State of a report: finished, waits for the force's new keys.</extracomment>
        <translation type="unfinished">Barod</translation>
    </message>
    <message id="outbox.ready.line">
        <source>Finished. It is sealed as soon as this phone has the force's new keys.</source>
        <extracomment>Under a report that is ready.</extracomment>
        <translation type="unfinished">Wedi'i orffen. Caiff ei selio pan fydd gan y ffôn allweddi newydd yr heddlu.</translation>
    </message>
    <message id="outbox.received">
        <source>Received by force</source>
        <extracomment>State of a report: the force's machine stored it. It does not say that anybody read it.</extracomment>
        <translation type="unfinished">Derbyniwyd gan yr heddlu</translation>
    </message>
    <message id="outbox.received.line">
        <source>Stored and checked by a machine. Nobody may have read it yet.</source>
        <extracomment>Under a report that the force received.</extracomment>
        <translation type="unfinished">Wedi'i storio a'i wirio gan beiriant. Efallai nad oes neb wedi'i ddarllen eto.</translation>
    </message>
    <message id="outbox.refused">
        <source>Refused</source>
        <extracomment>State of a report that the force did not take; it is a draft again.</extracomment>
        <translation type="unfinished">Gwrthodwyd</translation>
    </message>
    <message id="draft.needs.other">
        <source>a part to be put right</source>
        <oldsource>Needs finishing</oldsource>
        <extracomment>What a draft still needs, after "Needs:": a part that is too long or cannot be sent as it is.</extracomment>
        <translation type="unfinished">rhan i'w chywiro</translation>
    </message>
    <message id="sync.waiting" numerus="yes">
        <source>%n report(s) waiting.</source>
        <extracomment>How many sealed reports wait. %n the number.</extracomment>
        <translation type="unfinished">
            <numerusform>%n adroddiad yn aros.</numerusform>
            <numerusform>%n adroddiad yn aros.</numerusform>
            <numerusform>%n adroddiad yn aros.</numerusform>
            <numerusform>%n adroddiad yn aros.</numerusform>
            <numerusform>%n adroddiad yn aros.</numerusform>
        </translation>
    </message>
    <message id="refused.noKey">
        <source>The force no longer holds the key it was sealed to. Open the draft and seal it again.</source>
        <extracomment>Why the force refused a report, and what to do.</extracomment>
        <translation type="unfinished">Nid yw'r allwedd gan yr heddlu bellach. Agorwch y drafft a'i selio eto.</translation>
    </message>
    <message id="refused.damaged">
        <source>It did not arrive as this phone sealed it. Open the draft and seal it again.</source>
        <extracomment>Why the force refused a report, and what to do.</extracomment>
        <translation type="unfinished">Ni chyrhaeddodd fel y seliodd y ffôn hwn ef. Agorwch y drafft a'i selio eto.</translation>
    </message>
    <message id="refused.unknownDevice">
        <source>The force does not know this phone's key. The draft is back. Ask your administrator.</source>
        <extracomment>Why the force refused a report, and what to do.</extracomment>
        <translation type="unfinished">Nid yw'r heddlu'n adnabod allwedd y ffôn hwn. Mae'r drafft yn ôl. Gofynnwch i'ch gweinyddwr.</translation>
    </message>
    <message id="refused.differentBody">
        <source>The force has another report under the same number. Open the draft and seal it again.</source>
        <extracomment>Why the force refused a report, and what to do.</extracomment>
        <translation type="unfinished">Mae gan yr heddlu adroddiad arall o dan yr un rhif. Agorwch y drafft a'i selio eto.</translation>
    </message>
    <message id="refused.tooLarge">
        <source>It is larger than the force takes. Open the draft and make it shorter, or write two.</source>
        <extracomment>Why the force refused a report, and what to do.</extracomment>
        <translation type="unfinished">Mae'n fwy nag y mae'r heddlu'n ei dderbyn. Agorwch y drafft a'i fyrhau, neu ysgrifennwch ddau.</translation>
    </message>
    <message id="refused.provenanceKey">
        <source>Who told you was sealed to a key that the force no longer uses. Open the draft and write it again.</source>
        <extracomment>Why the force refused a report, and what to do.</extracomment>
        <translation type="unfinished">Seliwyd pwy ddywedodd wrthych i allwedd nad yw'r heddlu'n ei defnyddio bellach. Agorwch y drafft a'i ysgrifennu eto.</translation>
    </message>
    <message id="refused.other">
        <source>The force could not take it (%1). The draft is back. Ask your administrator.</source>
        <extracomment>Why the force refused a report: a reason that this app does not know. %1 its code.</extracomment>
        <translation type="unfinished">Ni allai'r heddlu ei dderbyn (%1). Mae'r drafft yn ôl. Gofynnwch i'ch gweinyddwr.</translation>
    </message>
    <message id="report.fromBefore">
        <source>Report from before this phone was enrolled again</source>
        <extracomment>A sealed report whose title is not known any more.</extracomment>
        <translation type="unfinished">Adroddiad o'r cyfnod cyn ailgofrestru'r ffôn hwn</translation>
    </message>
    <message id="sync.offline">
        <source>No signal since %1.</source>
        <extracomment>The sync line without a connection. %1 the time.</extracomment>
        <translation type="unfinished">Dim signal ers %1.</translation>
    </message>
    <message id="sync.offline.works">
        <source>Everything here works without it.</source>
        <extracomment>The sync line without a connection, when nothing waits.</extracomment>
        <translation type="unfinished">Mae popeth yma'n gweithio hebddo.</translation>
    </message>
    <message id="sync.relay">
        <source>With the relay.</source>
        <extracomment>The sync line when the relay has everything and the force has not answered.</extracomment>
        <translation type="unfinished">Gyda'r cyfnewidydd.</translation>
    </message>
    <message id="sync.relay.detail">
        <source>The force has not taken it yet.</source>
        <extracomment>The sync line when the relay has everything: what is missing.</extracomment>
        <translation type="unfinished">Nid yw'r heddlu wedi'i gymryd eto.</translation>
    </message>
    <message id="sync.sending" numerus="yes">
        <source>Sending %n report(s).</source>
        <extracomment>The sync line while reports are sent. %n how many.</extracomment>
        <translation type="unfinished">
            <numerusform>Yn anfon %n adroddiad.</numerusform>
            <numerusform>Yn anfon %n adroddiad.</numerusform>
            <numerusform>Yn anfon %n adroddiad.</numerusform>
            <numerusform>Yn anfon %n adroddiad.</numerusform>
            <numerusform>Yn anfon %n adroddiad.</numerusform>
        </translation>
    </message>
    <message id="sync.received">
        <source>All received.</source>
        <extracomment>The sync line when the force has everything.</extracomment>
        <translation type="unfinished">Popeth wedi'i dderbyn.</translation>
    </message>
    <message id="sync.idle">
        <source>Nothing waiting.</source>
        <extracomment>The sync line when there is nothing to send.</extracomment>
        <translation type="unfinished">Dim byd yn aros.</translation>
    </message>
    <message id="time.dayAndTime">
        <source>%1, %2</source>
        <extracomment>A moment on another day. %1 the day, %2 the time.</extracomment>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message id="note.saved">
        <source>Saved %1, encrypted, only on this phone</source>
        <extracomment>Over a note that is saved. %1 the time.</extracomment>
        <translation type="unfinished">Cadwyd %1, wedi'i amgryptio, ar y ffôn hwn yn unig</translation>
    </message>
    <message id="kind.measure.supporting">
        <source>Measure, supporting</source>
        <extracomment>What kind of thing a page is: a measure that supports others.</extracomment>
        <translation type="unfinished">Mesur, cefnogol</translation>
    </message>
    <message id="kind.measure.online">
        <source>Measure, online</source>
        <extracomment>What kind of thing a page is: a measure for what happens online.</extracomment>
        <translation type="unfinished">Mesur, ar-lein</translation>
    </message>
    <message id="kind.measure.direct">
        <source>Measure, direct</source>
        <extracomment>What kind of thing a page is: a measure that acts on a person, place or contact directly.</extracomment>
        <translation type="unfinished">Mesur, uniongyrchol</translation>
    </message>
    <message id="kind.sign">
        <source>Signs</source>
        <extracomment>What kind of thing a page is: signs of abuse.</extracomment>
        <translation type="unfinished">Arwyddion</translation>
    </message>
    <message id="kind.situation">
        <source>At this incident</source>
        <extracomment>What kind of thing a page is: what to notice at another kind of incident.</extracomment>
        <translation type="unfinished">Yn y digwyddiad hwn</translation>
    </message>
    <message id="kind.practice">
        <source>What to do now</source>
        <extracomment>What kind of thing a page is: first steps.</extracomment>
        <translation type="unfinished">Beth i'w wneud nawr</translation>
    </message>
    <message id="kind.case">
        <source>Example</source>
        <extracomment>What kind of thing a page is: an anonymised example.</extracomment>
        <translation type="unfinished">Enghraifft</translation>
    </message>
    <message id="kind.partner">
        <source>Partner</source>
        <extracomment>What kind of thing a page is: an agency that works with the police.</extracomment>
        <translation type="unfinished">Partner</translation>
    </message>
    <message id="kind.definition">
        <source>Meaning</source>
        <extracomment>What kind of thing a page is: what a word or short form means.</extracomment>
        <translation type="unfinished">Ystyr</translation>
    </message>
    <message id="finish.step.happened">
        <source>What happened</source>
        <extracomment>Title of step 1 of finishing a report.</extracomment>
        <translation type="unfinished">Beth ddigwyddodd</translation>
    </message>
    <message id="finish.step.where">
        <source>People, places, kind of abuse</source>
        <extracomment>Title of step 2 of finishing a report.</extracomment>
        <translation type="unfinished">Pobl, lleoedd, math o gam-drin</translation>
    </message>
    <message id="finish.step.grade">
        <source>Grade it</source>
        <extracomment>Title of step 3 of finishing a report.</extracomment>
        <translation type="unfinished">Rhoi gradd</translation>
    </message>
    <message id="finish.step.provenance">
        <source>Who told you</source>
        <extracomment>Title of step 4 of finishing a report: who told the officer.</extracomment>
        <translation type="unfinished">Pwy ddywedodd wrthych</translation>
    </message>
    <message id="finish.step.review">
        <source>Check what the force will get</source>
        <extracomment>Title of step 5 of finishing a report.</extracomment>
        <translation type="unfinished">Gwirio a selio</translation>
    </message>
    <message id="test.summary">
        <source>%1 of %2 met, %3 not known</source>
        <extracomment>How far the officer has come with a measure's test. %1 parts looked at as met, %2 parts in all, %3 not known.</extracomment>
        <translation type="unfinished">%1 o %2 wedi'u bodloni, %3 ddim yn hysbys</translation>
    </message>
    <message id="test.summary.failing">
        <source>%1 of %2 met, %3 not known, %4 not met</source>
        <extracomment>As test.summary, when some parts are not met. %1 met, %2 parts in all, %3 not known, %4 not met.</extracomment>
        <translation type="unfinished">%1 o %2 wedi'u bodloni, %3 ddim yn hysbys, %4 heb eu bodloni</translation>
    </message>
    <message id="enrol.pinsDiffer">
        <source>The two PINs differ. Choose one again.</source>
        <extracomment>When the PIN was repeated and differs.</extracomment>
        <translation type="unfinished">Mae'r ddau PIN yn wahanol. Dewiswch un eto.</translation>
    </message>
    <message id="lock.softwareKeystore">
        <source>This device has no secure keystore. Only your PIN protects what is here.</source>
        <extracomment>On the lock screen, where the platform keeps no keys.</extracomment>
        <translation type="unfinished">Nid oes storfa allweddi ddiogel ar y ddyfais hon. Dim ond eich PIN sy'n amddiffyn yr hyn sydd yma.</translation>
    </message>
    <message id="lock.tryAgainIn">
        <source>Try again in %1</source>
        <extracomment>On the lock screen, after wrong PINs. %1 minutes and seconds.</extracomment>
        <translation type="unfinished">Ceisiwch eto ymhen %1</translation>
    </message>
    <message id="settings.pack.text" numerus="yes">
        <source>%1, version %2 of %3, %n page(s), signature checked</source>
        <extracomment>In the settings: the guides on this phone. %1 their name, %2 version, %3 the day they were made, %n how many.</extracomment>
        <translation type="unfinished">
            <numerusform>%1, fersiwn %2 o %3, %n tudalen, llofnod wedi'i wirio</numerusform>
            <numerusform>%1, fersiwn %2 o %3, %n tudalen, llofnod wedi'i wirio</numerusform>
            <numerusform>%1, fersiwn %2 o %3, %n tudalen, llofnod wedi'i wirio</numerusform>
            <numerusform>%1, fersiwn %2 o %3, %n tudalen, llofnod wedi'i wirio</numerusform>
            <numerusform>%1, fersiwn %2 o %3, %n tudalen, llofnod wedi'i wirio</numerusform>
        </translation>
    </message>
    <message id="lock.forgot.text">
        <source>Nobody can reset a PIN or read what is here without it. Your administrator can give you a code to enrol again. Drafts not yet submitted are then lost. Sealed reports stay and are sent.</source>
        <extracomment>Behind "Forgot?" on the lock screen.</extracomment>
        <translation type="unfinished">Ni all neb ailosod PIN na darllen yr hyn sydd yma hebddo. Gall eich gweinyddwr roi cod i chi gofrestru eto. Collir wedyn ddrafftiau heb eu cyflwyno. Mae adroddiadau wedi'u selio yn aros ac yn cael eu hanfon.</translation>
    </message>
    <message id="sync.idle.works">
        <source>Everything here works without signal.</source>
        <extracomment>The sync line when there is nothing to send: a reminder.</extracomment>
        <translation type="unfinished">Mae popeth yma'n gweithio heb signal.</translation>
    </message>
    <message id="match.askThis">
        <source>Not known. This would change most</source>
        <extracomment>Under the question whose answer would change most.</extracomment>
        <translation type="unfinished">Ddim yn hysbys. Dyma a fyddai’n newid y mwyaf</translation>
    </message>
    <message id="match.age.hint">
        <source>Years, or a range: 14-16</source>
        <extracomment>In the field for an age.</extracomment>
        <translation type="unfinished">Blynyddoedd, neu ystod: 14-16</translation>
    </message>
    <message id="library.practice">
        <source>First steps</source>
        <extracomment>List of practice pages.</extracomment>
        <translation type="unfinished">Camau cyntaf</translation>
    </message>
    <message id="library.cases">
        <source>Cases</source>
        <extracomment>List of case examples.</extracomment>
        <translation type="unfinished">Achosion</translation>
    </message>
    <message id="library.partners">
        <source>Partners</source>
        <extracomment>List of agencies and their powers.</extracomment>
        <translation type="unfinished">Partneriaid</translation>
    </message>
    <message id="library.definitions">
        <source>Words</source>
        <extracomment>List of words and abbreviations.</extracomment>
        <translation type="unfinished">Geiriau</translation>
    </message>
    <message id="match.met">
        <source>Looks met</source>
        <extracomment>Group of measures whose test looks met. Never only "Met".</extracomment>
        <translation type="unfinished">Yn edrych fel petai wedi’i fodloni</translation>
    </message>
    <message id="match.open">
        <source>Needs more</source>
        <extracomment>Group of measures for which more must be known.</extracomment>
        <translation type="unfinished">Angen mwy</translation>
    </message>
    <message id="match.notMet">
        <source>Not available</source>
        <extracomment>Group of measures whose test fails on what was entered.</extracomment>
        <translation type="unfinished">Ddim ar gael</translation>
    </message>
    <message id="match.showMore" numerus="yes">
        <source>Show %n more</source>
        <extracomment>Shows the rest of a list of measures. %n how many more.</extracomment>
        <translation type="unfinished">
            <numerusform>Dangos %n arall</numerusform>
            <numerusform>Dangos %n arall</numerusform>
            <numerusform>Dangos %n arall</numerusform>
            <numerusform>Dangos %n arall</numerusform>
            <numerusform>Dangos %n arall</numerusform>
        </translation>
    </message>
    <message id="match.clearAll">
        <source>Clear all</source>
        <extracomment>Takes back every answer of Which measure?</extracomment>
        <translation type="unfinished">Clirio’r cyfan</translation>
    </message>
    <message id="match.title">
        <source>Tick what you know</source>
        <extracomment>Title over the questions of Which measure?</extracomment>
        <translation type="unfinished">Ticiwch yr hyn a wyddoch</translation>
    </message>
    <message id="match.lead">
        <source>Leave the rest blank. Blank means not known, and Lanyard will say when it matters.</source>
        <extracomment>Under that title.</extracomment>
        <translation type="unfinished">Gadewch y gweddill yn wag. Mae gwag yn golygu ddim yn hysbys, a bydd Lanyard yn dweud pan fydd yn bwysig.</translation>
    </message>
    <message id="match.jump">
        <source>Jump to</source>
        <extracomment>Name of the row of buttons that jump to the questions about child, person, place.</extracomment>
        <translation type="unfinished">Neidio i</translation>
    </message>
    <message id="match.group">
        <source>%1 · %2</source>
        <extracomment>A group of questions and how many of them are answered. %1 the group, %2 the number.</extracomment>
        <translation type="unfinished">%1 · %2</translation>
    </message>
    <message id="match.see">
        <source>See the measures</source>
        <extracomment>Opens the measures that the facts lead to.</extracomment>
        <translation type="unfinished">Gweld y mesurau</translation>
    </message>
    <message id="match.change">
        <source>Change facts</source>
        <extracomment>Goes back to the questions of Which measure?</extracomment>
        <translation type="unfinished">Newid y ffeithiau</translation>
    </message>
    <message id="match.closest">
        <source>Closest first</source>
        <extracomment>Over the measures that need more: how they are sorted.</extracomment>
        <translation type="unfinished">Agosaf yn gyntaf</translation>
    </message>
    <message id="match.unchecked">
        <source>Law not confirmed</source>
        <extracomment>Group of measures for which Lanyard gives no answer, because the law is not confirmed.</extracomment>
        <translation type="unfinished">Cyfraith heb ei chadarnhau</translation>
    </message>
    <message id="measure.use">
        <source>Who, where, how long</source>
        <extracomment>Heading over who may use a measure, where it is got and how long it lasts.</extracomment>
        <translation type="unfinished">Pwy, ble, am ba hyd</translation>
    </message>
    <message id="measure.breach">
        <source>If it is broken</source>
        <extracomment>Heading over what happens when a measure is broken.</extracomment>
        <translation type="unfinished">Os caiff ei dorri</translation>
    </message>
    <message id="measures.match">
        <source>Which measure fits? Tick what you know</source>
        <extracomment>On the list of measures: opens the questions that lead to the measures that fit.</extracomment>
        <translation type="unfinished">Pa fesur sy’n addas? Ticiwch yr hyn a wyddoch</translation>
    </message>
    <message id="measure.yes">
        <source>Yes.</source>
        <extracomment>Answer about a measure, before an explanation.</extracomment>
        <translation type="unfinished">Oes neu ydy.</translation>
    </message>
    <message id="measure.no">
        <source>No.</source>
        <extracomment>Answer about a measure, before an explanation.</extracomment>
        <translation type="unfinished">Na.</translation>
    </message>
    <message id="measure.depends">
        <source>It depends.</source>
        <extracomment>Answer about a measure, before an explanation.</extracomment>
        <translation type="unfinished">Mae’n dibynnu.</translation>
    </message>
    <message id="measure.contempt">
        <source>No: contempt of court.</source>
        <extracomment>Answer about a measure: breaking it is contempt of court and not a crime.</extracomment>
        <translation type="unfinished">Na: dirmyg llys.</translation>
    </message>
    <message id="measure.none">
        <source>Nothing to break.</source>
        <extracomment>Answer about a measure: there is nothing to break.</extracomment>
        <translation type="unfinished">Dim byd i’w dorri.</translation>
    </message>
    <message id="measure.who">
        <source>Who may use it</source>
        <extracomment>Label of a line about a measure.</extracomment>
        <translation type="unfinished">Pwy gaiff ei ddefnyddio</translation>
    </message>
    <message id="measure.authorises">
        <source>Who authorises it</source>
        <extracomment>Label of a line about a measure.</extracomment>
        <translation type="unfinished">Pwy sy’n ei awdurdodi</translation>
    </message>
    <message id="measure.where">
        <source>Where it is got</source>
        <extracomment>Label of a line about a measure.</extracomment>
        <translation type="unfinished">Ble i’w gael</translation>
    </message>
    <message id="measure.ages">
        <source>Age limits</source>
        <extracomment>Label of a line about a measure.</extracomment>
        <translation type="unfinished">Terfynau oedran</translation>
    </message>
    <message id="measure.conviction">
        <source>Is a conviction needed?</source>
        <extracomment>Label of a line about a measure.</extracomment>
        <translation type="unfinished">A oes angen euogfarn?</translation>
    </message>
    <message id="measure.childsSupport">
        <source>Must the child support it?</source>
        <extracomment>Label of a line about a measure.</extracomment>
        <translation type="unfinished">A oes rhaid i’r plentyn ei gefnogi?</translation>
    </message>
    <message id="measure.lasts">
        <source>How long it lasts</source>
        <extracomment>Label of a line about a measure.</extracomment>
        <translation type="unfinished">Am ba hyd y mae’n para</translation>
    </message>
    <message id="measure.offence">
        <source>Is breaking it a crime?</source>
        <extracomment>Label of a line about breaking a measure.</extracomment>
        <translation type="unfinished">A yw ei dorri’n drosedd?</translation>
    </message>
    <message id="measure.arrest">
        <source>Is there a power of arrest?</source>
        <extracomment>Label of a line about breaking a measure.</extracomment>
        <translation type="unfinished">A oes pŵer arestio?</translation>
    </message>
    <message id="measure.entry">
        <source>Does it open a door or a search?</source>
        <extracomment>Label of a line about breaking a measure.</extracomment>
        <translation type="unfinished">A yw’n agor drws neu’n caniatáu chwilio?</translation>
    </message>
    <message id="measure.notReached">
        <source>Whom it does not reach</source>
        <extracomment>Label of a line about a measure.</extracomment>
        <translation type="unfinished">Pwy nad yw’n eu cyrraedd</translation>
    </message>
    <message id="match.noAge">
        <source>An age in years, or two with a dash: 14-16</source>
        <extracomment>Under an age that is none.</extracomment>
        <translation type="unfinished">Oedran mewn blynyddoedd, neu ddau â chysylltnod: 14-16</translation>
    </message>
    <message id="match.fits">
        <source>Fits what you entered.</source>
        <extracomment>Under a measure whose test looks met on what was entered.</extracomment>
        <translation type="unfinished">Mae’n cyd-fynd â’r hyn a nodwyd gennych.</translation>
    </message>
    <message id="match.unless">
        <source>unless: %1</source>
        <extracomment>Under a measure that needs more: it does not apply when this is so. %1 the exception.</extracomment>
        <translation type="unfinished">oni bai: %1</translation>
    </message>
    <message id="match.needs">
        <source>&lt;b&gt;Needs to be known:&lt;/b&gt; %1</source>
        <extracomment>Under a measure that needs more. %1 the part of its test that is not known.</extracomment>
        <translation type="unfinished">&lt;b&gt;Angen gwybod:&lt;/b&gt; %1</translation>
    </message>
    <message id="match.more" numerus="yes">
        <source>And %n more.</source>
        <extracomment>After the first part of a test that is not known: how many more there are. %n the number.</extracomment>
        <translation type="unfinished">
            <numerusform>A %n arall.</numerusform>
            <numerusform>A %n arall.</numerusform>
            <numerusform>A %n arall.</numerusform>
            <numerusform>A %n arall.</numerusform>
            <numerusform>A %n arall.</numerusform>
        </translation>
    </message>
    <message id="match.because">
        <source>&lt;b&gt;Because:&lt;/b&gt; %1</source>
        <extracomment>Under a measure that is not available: the exception that applies. %1 it.</extracomment>
        <translation type="unfinished">&lt;b&gt;Oherwydd:&lt;/b&gt; %1</translation>
    </message>
    <message id="match.notSo">
        <source>&lt;b&gt;Not so on what you entered:&lt;/b&gt; %1</source>
        <extracomment>Under a measure that is not available: the part of its test that is not so. %1 that part.</extracomment>
        <translation type="unfinished">&lt;b&gt;Ddim felly ar sail yr hyn a nodwyd gennych:&lt;/b&gt; %1</translation>
    </message>
    <message id="match.unconfirmed">
        <source>&lt;b&gt;Law not confirmed.&lt;/b&gt; Read it, and ask legal services before you rely on it.</source>
        <extracomment>Under a measure whose law nobody could confirm: no answer is given.</extracomment>
        <translation type="unfinished">&lt;b&gt;Cyfraith heb ei chadarnhau.&lt;/b&gt; Darllenwch ef, a gofynnwch i’r gwasanaethau cyfreithiol cyn dibynnu arno.</translation>
    </message>
    <message id="match.notChecked">
        <source>&lt;b&gt;Law not checked for this date.&lt;/b&gt; Ask legal services.</source>
        <extracomment>Under a measure whose law is not known for today's date: no answer is given.</extracomment>
        <translation type="unfinished">&lt;b&gt;Cyfraith heb ei gwirio ar gyfer y dyddiad hwn.&lt;/b&gt; Gofynnwch i’r gwasanaethau cyfreithiol.</translation>
    </message>
    <message id="match.about.child">
        <source>The child</source>
        <extracomment>Heading over questions of Which measure?</extracomment>
        <translation type="unfinished">Y plentyn</translation>
    </message>
    <message id="match.about.carer">
        <source>Parent or carer</source>
        <extracomment>Heading over questions of Which measure?</extracomment>
        <translation type="unfinished">Rhiant neu ofalwr</translation>
    </message>
    <message id="match.about.suspect">
        <source>The person</source>
        <extracomment>Heading over questions of Which measure?: the person of concern.</extracomment>
        <translation type="unfinished">Y person</translation>
    </message>
    <message id="match.about.place">
        <source>The place</source>
        <extracomment>Heading over questions of Which measure?</extracomment>
        <translation type="unfinished">Y lle</translation>
    </message>
    <message id="match.about.vehicle">
        <source>Vehicle</source>
        <extracomment>Heading over questions of Which measure?</extracomment>
        <translation type="unfinished">Cerbyd</translation>
    </message>
    <message id="match.about.online">
        <source>Online and devices</source>
        <extracomment>Heading over questions of Which measure?</extracomment>
        <translation type="unfinished">Ar-lein a dyfeisiau</translation>
    </message>
    <message id="match.about.picture">
        <source>The picture</source>
        <extracomment>Heading over questions of Which measure?: the form of abuse.</extracomment>
        <translation type="unfinished">Y darlun</translation>
    </message>
    <message id="match.overdue">
        <source>Review overdue: check the law first</source>
        <extracomment>On a measure whose review is late.</extracomment>
        <translation type="unfinished">Adolygiad yn hwyr: gwiriwch y gyfraith yn gyntaf</translation>
    </message>
    <message id="match.askNext">
        <source>Ask next: %1</source>
        <extracomment>The question whose answer would change most. %1 the question.</extracomment>
        <translation type="unfinished">Gofynnwch nesaf: %1</translation>
    </message>
    <message id="match.from" numerus="yes">
        <source>From the %n fact(s) you gave</source>
        <extracomment>Title of the result of Which measure? %n facts were given.</extracomment>
        <translation type="unfinished">
            <numerusform>O’r %n ffaith a roesoch</numerusform>
            <numerusform>O’r %n ffaith a roesoch</numerusform>
            <numerusform>O’r %n ffaith a roesoch</numerusform>
            <numerusform>O’r %n ffaith a roesoch</numerusform>
            <numerusform>O’r %n ffaith a roesoch</numerusform>
        </translation>
    </message>
    <message id="match.law">
        <source>Law as at %1. Guides version %2.</source>
        <extracomment>Under the result: which day's law was applied, and which version of the guides. %1 the day, %2 the version.</extracomment>
        <translation type="unfinished">Y gyfraith ar %1. Fersiwn y canllawiau %2.</translation>
    </message>
    <message id="match.advice">
        <source>Lanyard compares your facts with each test. It advises; you, a supervisor and legal services decide.</source>
        <extracomment>Under the result of Which measure?</extracomment>
        <translation type="unfinished">Mae Lanyard yn cymharu eich ffeithiau â phob prawf. Mae’n cynghori; chi, goruchwyliwr a’r gwasanaethau cyfreithiol sy’n penderfynu.</translation>
    </message>
    <message id="note.reasoned" numerus="yes">
        <source>Which measure? %n fact(s) kept with this note</source>
        <extracomment>On a note that carries a run of the matcher. %n facts.</extracomment>
        <translation type="unfinished">
            <numerusform>Pa fesur? %n ffaith wedi’u cadw gyda’r nodyn hwn</numerusform>
            <numerusform>Pa fesur? %n ffaith wedi’u cadw gyda’r nodyn hwn</numerusform>
            <numerusform>Pa fesur? %n ffaith wedi’u cadw gyda’r nodyn hwn</numerusform>
            <numerusform>Pa fesur? %n ffaith wedi’u cadw gyda’r nodyn hwn</numerusform>
            <numerusform>Pa fesur? %n ffaith wedi’u cadw gyda’r nodyn hwn</numerusform>
        </translation>
    </message>
    <message id="ago.today">
        <source>today</source>
        <extracomment>How long ago something was checked.</extracomment>
        <translation type="unfinished">heddiw</translation>
    </message>
    <message id="ago.days" numerus="yes">
        <source>%n day(s) ago</source>
        <extracomment>How long ago something was checked.</extracomment>
        <translation type="unfinished">
            <numerusform>%n diwrnod yn ôl</numerusform>
            <numerusform>%n diwrnod yn ôl</numerusform>
            <numerusform>%n diwrnod yn ôl</numerusform>
            <numerusform>%n diwrnod yn ôl</numerusform>
            <numerusform>%n diwrnod yn ôl</numerusform>
        </translation>
    </message>
    <message id="ago.months" numerus="yes">
        <source>%n month(s) ago</source>
        <extracomment>How long ago something was checked.</extracomment>
        <translation type="unfinished">
            <numerusform>%n mis yn ôl</numerusform>
            <numerusform>%n mis yn ôl</numerusform>
            <numerusform>%n mis yn ôl</numerusform>
            <numerusform>%n mis yn ôl</numerusform>
            <numerusform>%n mis yn ôl</numerusform>
        </translation>
    </message>
    <message id="settings.overlay">
        <source>Your force's own words</source>
        <extracomment>Setting: what the officer's force added to the national guides.</extracomment>
        <translation type="unfinished">Geiriau eich heddlu ei hun</translation>
    </message>
    <message id="section.force.overdue">
        <source>Reviewed %1. Review overdue since %2: ask before you rely on it.</source>
        <extracomment>Under a section that a force added. %1 the day of its review, %2 the day the next was due.</extracomment>
        <translation type="unfinished">Adolygwyd %1. Adolygiad yn hwyr ers %2: gofynnwch cyn dibynnu arno.</translation>
    </message>
    <message id="section.force.review">
        <source>Reviewed %1, review due %2.</source>
        <extracomment>Under a section that a force added. %1 the day of its review, %2 the day the next is due.</extracomment>
        <translation type="unfinished">Adolygwyd %1, adolygiad nesaf erbyn %2.</translation>
    </message>
    <message id="section.force">
        <source>Added by %1</source>
        <extracomment>On a section that a force added to a national page. %1 the force's name.</extracomment>
        <translation type="unfinished">Ychwanegwyd gan %1</translation>
    </message>
    <message id="source.force">
        <source>%1 (added by %2)</source>
        <extracomment>A source that a force's own words rest on. %1 the source, %2 the force.</extracomment>
        <translation type="unfinished">%1 (ychwanegwyd gan %2)</translation>
    </message>
    <message id="item.overlay">
        <source>What %1 added: version %2, signature checked.</source>
        <extracomment>At the foot of a page with words of a force. %1 the force, %2 the version of what it added.</extracomment>
        <translation type="unfinished">Yr hyn a ychwanegodd %1: fersiwn %2, llofnod wedi'i wirio.</translation>
    </message>
    <message id="settings.overlay.problem">
        <source>Not on this phone: %1 The national guides are not changed by it.</source>
        <extracomment>In the settings: a force's own words that should be on this phone. %1 why they are not, a sentence.</extracomment>
        <translation type="unfinished">Nid yw ar y ffôn hwn: %1 Nid yw'n newid y canllawiau cenedlaethol.</translation>
    </message>
    <message id="settings.overlay.text" numerus="yes">
        <source>%1, version %2 of %3, on %n page(s), signature checked</source>
        <extracomment>In the settings: what a force added to the guides. %1 the force, %2 version, %3 the day it was made, %n pages.</extracomment>
        <translation type="unfinished">
            <numerusform>%1, fersiwn %2 o %3, ar %n tudalen, llofnod wedi'i wirio</numerusform>
            <numerusform>%1, fersiwn %2 o %3, ar %n tudalen, llofnod wedi'i wirio</numerusform>
            <numerusform>%1, fersiwn %2 o %3, ar %n tudalen, llofnod wedi'i wirio</numerusform>
            <numerusform>%1, fersiwn %2 o %3, ar %n tudalen, llofnod wedi'i wirio</numerusform>
            <numerusform>%1, fersiwn %2 o %3, ar %n tudalen, llofnod wedi'i wirio</numerusform>
        </translation>
    </message>
    <message id="settings.overlay.leftOut" numerus="yes">
        <source>%n part(s) have no page here</source>
        <extracomment>In the settings: of what a force added, parts that have no page to stand on. %n how many.</extracomment>
        <translation type="unfinished">
            <numerusform>%n rhan heb dudalen yma</numerusform>
            <numerusform>%n rhan heb dudalen yma</numerusform>
            <numerusform>%n rhan heb dudalen yma</numerusform>
            <numerusform>%n rhan heb dudalen yma</numerusform>
            <numerusform>%n rhan heb dudalen yma</numerusform>
        </translation>
    </message>
    <message id="match.with">
        <source>Goes with: %1</source>
        <extracomment>Under a measure: others that go with it, before it or after it, on what was entered. %1 their titles.</extracomment>
        <translation type="unfinished">Yn mynd gyda: %1</translation>
    </message>
    <message id="review.reasoning" numerus="yes">
        <source>%n fact(s) and what they led to. Guides version %1</source>
        <extracomment>On the review: what a run of Which measure? sends along. %n facts, %1 the version of the guides.</extracomment>
        <translation type="unfinished">
            <numerusform>%n ffaith a’r hyn a ddaeth ohonynt. Fersiwn y canllawiau %1</numerusform>
            <numerusform>%n ffaith a’r hyn a ddaeth ohonynt. Fersiwn y canllawiau %1</numerusform>
            <numerusform>%n ffaith a’r hyn a ddaeth ohonynt. Fersiwn y canllawiau %1</numerusform>
            <numerusform>%n ffaith a’r hyn a ddaeth ohonynt. Fersiwn y canllawiau %1</numerusform>
            <numerusform>%n ffaith a’r hyn a ddaeth ohonynt. Fersiwn y canllawiau %1</numerusform>
        </translation>
    </message>
    <message id="entity.add">
        <source>Add</source>
        <extracomment>Over the buttons that add a person, a vehicle, a place to a report.</extracomment>
        <translation type="unfinished">Ychwanegu</translation>
    </message>
    <message id="entity.named">
        <source>Named in this report</source>
        <extracomment>For screen readers: the people, vehicles and places that a report names.</extracomment>
        <translation type="unfinished">Wedi'u henwi yn yr adroddiad hwn</translation>
    </message>
    <message id="entity.meant">
        <source>Did you mean %1?</source>
        <extracomment>Under a registration: another that it could be, misread by a letter. A tap takes it. %1 the registration.</extracomment>
        <translation type="unfinished">Ai %1 oeddech chi'n ei feddwl?</translation>
    </message>
    <message id="link.title">
        <source>Linked to</source>
        <extracomment>Heading over the links of a person, vehicle or place.</extracomment>
        <translation type="unfinished">Wedi'i gysylltu â</translation>
    </message>
    <message id="link.remove">
        <source>Remove: %1</source>
        <extracomment>Name of the button that takes a link away. %1 the link: "Seen in AB51 CDE".</extracomment>
        <translation type="unfinished">Tynnu: %1</translation>
    </message>
    <message id="link.add">
        <source>Link to another</source>
        <extracomment>Button: says what this person, vehicle or place has to do with another of the report.</extracomment>
        <translation type="unfinished">Cysylltu ag un arall</translation>
    </message>
    <message id="entity.remove">
        <source>Remove</source>
        <extracomment>Button: takes a person, vehicle or place out of the report, after a question.</extracomment>
        <translation type="unfinished">Tynnu</translation>
    </message>
    <message id="finish.entities">
        <source>People, vehicles and places</source>
        <extracomment>Heading in step 2 of finishing a report.</extracomment>
        <translation type="unfinished">Pobl, cerbydau a lleoedd</translation>
    </message>
    <message id="finish.entities.hint">
        <source>Who and what the report names. Nothing here has to be filled in.</source>
        <extracomment>Under that heading.</extracomment>
        <translation type="unfinished">Pwy a beth mae'r adroddiad yn eu henwi. Does dim rhaid llenwi dim byd yma.</translation>
    </message>
    <message id="link.target">
        <source>Linked to whom or what?</source>
        <extracomment>Question: which other person, vehicle or place of the report is this one linked to?</extracomment>
        <translation type="unfinished">Wedi'i gysylltu â phwy neu beth?</translation>
    </message>
    <message id="link.kind">
        <source>How?</source>
        <extracomment>Question: in which way are they linked?</extracomment>
        <translation type="unfinished">Sut?</translation>
    </message>
    <message id="link.basis">
        <source>How is it known?</source>
        <extracomment>Question: how is a link known? It may stay open.</extracomment>
        <translation type="unfinished">Sut mae hynny'n hysbys?</translation>
    </message>
    <message id="link.basis.hint">
        <source>Leave it open if you can't say.</source>
        <extracomment>Under that question.</extracomment>
        <translation type="unfinished">Gadewch yn agored os na allwch ddweud.</translation>
    </message>
    <message id="link.confirm">
        <source>Link</source>
        <extracomment>Button of the sheet that links a person, vehicle or place to another.</extracomment>
        <translation type="unfinished">Cysylltu</translation>
    </message>
    <message id="entity.keep">
        <source>Keep it</source>
        <extracomment>Answer to the question whether to remove something: no.</extracomment>
        <translation type="unfinished">Ei gadw</translation>
    </message>
    <message id="location.here.refused">
        <source>Lanyard is not allowed to ask where this phone is. Type the place, or allow it in the phone's settings.</source>
        <extracomment>Under the button that fills in where the phone is: the phone does not allow it.</extracomment>
        <translation type="unfinished">Does gan Lanyard ddim hawl i ofyn ble mae'r ffôn hwn. Teipiwch y lle, neu ei ganiatáu yng ngosodiadau'r ffôn.</translation>
    </message>
    <message id="location.here.unknown">
        <source>This phone can't say where it is now. Type the place, or try again in the open.</source>
        <extracomment>Under the button that fills in where the phone is: the phone cannot say.</extracomment>
        <translation type="unfinished">All y ffôn hwn ddim dweud ble mae nawr. Teipiwch y lle, neu rhowch gynnig arall arni yn yr awyr agored.</translation>
    </message>
    <message id="entity.full">
        <source>This report names as much as one can hold. Start a new one for the rest.</source>
        <extracomment>Where nothing more can be added to a report.</extracomment>
        <translation type="unfinished">Mae'r adroddiad hwn yn enwi cymaint ag y gall un ei ddal. Dechreuwch un newydd ar gyfer y gweddill.</translation>
    </message>
    <message id="entity.person">
        <source>Person</source>
        <extracomment>A person that a report names: button that adds one, and title of its page.</extracomment>
        <translation type="unfinished">Person</translation>
    </message>
    <message id="entity.vehicle">
        <source>Vehicle</source>
        <extracomment>A vehicle that a report names: button that adds one, and title of its page.</extracomment>
        <translation type="unfinished">Cerbyd</translation>
    </message>
    <message id="entity.location">
        <source>Place</source>
        <extracomment>A place that a report names: button that adds one, and title of its page.</extracomment>
        <translation type="unfinished">Lle</translation>
    </message>
    <message id="entity.telephone">
        <source>Phone</source>
        <extracomment>A telephone number that a report names: button that adds one, and title of its page.</extracomment>
        <translation type="unfinished">Ffôn</translation>
    </message>
    <message id="entity.online">
        <source>Online</source>
        <extracomment>An account on an app or site that a report names: button that adds one, and title of its page.</extracomment>
        <translation type="unfinished">Ar-lein</translation>
    </message>
    <message id="entity.person.add">
        <source>Add a person</source>
        <extracomment>For screen readers: a button of the note.</extracomment>
        <translation type="unfinished">Ychwanegu person</translation>
    </message>
    <message id="entity.vehicle.add">
        <source>Add a vehicle</source>
        <extracomment>For screen readers: a button of the note.</extracomment>
        <translation type="unfinished">Ychwanegu cerbyd</translation>
    </message>
    <message id="entity.location.add">
        <source>Add a place</source>
        <extracomment>For screen readers: a button of the note.</extracomment>
        <translation type="unfinished">Ychwanegu lle</translation>
    </message>
    <message id="entity.telephone.add">
        <source>Add a phone number</source>
        <extracomment>For screen readers: a button of the note.</extracomment>
        <translation type="unfinished">Ychwanegu rhif ffôn</translation>
    </message>
    <message id="entity.online.add">
        <source>Add an online account</source>
        <extracomment>For screen readers: a button of the note.</extracomment>
        <translation type="unfinished">Ychwanegu cyfrif ar-lein</translation>
    </message>
    <message id="entity.description">
        <source>Description</source>
        <extracomment>Field of a person, vehicle, place, phone or account.</extracomment>
        <translation type="unfinished">Disgrifiad</translation>
    </message>
    <message id="person.name">
        <source>Name</source>
        <extracomment>Field of a person.</extracomment>
        <translation type="unfinished">Enw</translation>
    </message>
    <message id="person.name.hint">
        <source>As far as it is known</source>
        <extracomment>In the empty field for a person's name.</extracomment>
        <translation type="unfinished">Hyd y gwyddys</translation>
    </message>
    <message id="person.nicknames">
        <source>Nicknames</source>
        <extracomment>Field of a person.</extracomment>
        <translation type="unfinished">Llysenwau</translation>
    </message>
    <message id="person.nicknames.hint">
        <source>What they are called, one on each line</source>
        <extracomment>In the empty field for a person's nicknames.</extracomment>
        <translation type="unfinished">Beth maen nhw'n cael eu galw, un ar bob llinell</translation>
    </message>
    <message id="person.role">
        <source>In this report</source>
        <extracomment>Field of a person: a choice of four. It may stay open.</extracomment>
        <translation type="unfinished">Yn yr adroddiad hwn</translation>
    </message>
    <message id="person.age">
        <source>Age</source>
        <extracomment>Field of a person.</extracomment>
        <translation type="unfinished">Oedran</translation>
    </message>
    <message id="person.age.hint">
        <source>15, or a range: 14-16</source>
        <extracomment>In the empty field for a person's age.</extracomment>
        <translation type="unfinished">15, neu ystod: 14-16</translation>
    </message>
    <message id="person.description.hint">
        <source>Looks, clothes, voice, what marks them out</source>
        <extracomment>In the empty field for a person's description.</extracomment>
        <translation type="unfinished">Golwg, dillad, llais, beth sy'n eu nodweddu</translation>
    </message>
    <message id="vehicle.registration">
        <source>Registration</source>
        <extracomment>Field of a vehicle.</extracomment>
        <translation type="unfinished">Rhif cofrestru</translation>
    </message>
    <message id="vehicle.registration.hint">
        <source>All or part: * for what you did not see</source>
        <extracomment>In the empty field for a registration.</extracomment>
        <translation type="unfinished">Y cyfan neu ran: * am yr hyn na welsoch chi</translation>
    </message>
    <message id="vehicle.country">
        <source>Country</source>
        <extracomment>Field of a vehicle: where it is registered.</extracomment>
        <translation type="unfinished">Gwlad</translation>
    </message>
    <message id="vehicle.country.hint">
        <source>If not the United Kingdom</source>
        <extracomment>In the empty field for the country that a vehicle is registered in.</extracomment>
        <translation type="unfinished">Os nad y Deyrnas Unedig</translation>
    </message>
    <message id="vehicle.make">
        <source>Make</source>
        <extracomment>Field of a vehicle.</extracomment>
        <translation type="unfinished">Gwneuthuriad</translation>
    </message>
    <message id="vehicle.model">
        <source>Model</source>
        <extracomment>Field of a vehicle.</extracomment>
        <translation type="unfinished">Model</translation>
    </message>
    <message id="vehicle.colour">
        <source>Colour</source>
        <extracomment>Field of a vehicle.</extracomment>
        <translation type="unfinished">Lliw</translation>
    </message>
    <message id="vehicle.description.hint">
        <source>Damage, stickers, seats, who was in it</source>
        <extracomment>In the empty field for a vehicle's description.</extracomment>
        <translation type="unfinished">Difrod, sticeri, seddi, pwy oedd ynddo</translation>
    </message>
    <message id="location.name">
        <source>Name</source>
        <extracomment>Field of a place.</extracomment>
        <translation type="unfinished">Enw</translation>
    </message>
    <message id="location.name.hint">
        <source>Hotel, shop, park</source>
        <extracomment>In the empty field for the name of a place.</extracomment>
        <translation type="unfinished">Gwesty, siop, parc</translation>
    </message>
    <message id="location.address">
        <source>Address</source>
        <extracomment>Field of a place.</extracomment>
        <translation type="unfinished">Cyfeiriad</translation>
    </message>
    <message id="location.postcode">
        <source>Postcode</source>
        <extracomment>Field of a place.</extracomment>
        <translation type="unfinished">Cod post</translation>
    </message>
    <message id="location.postcode.hint">
        <source>All or part</source>
        <extracomment>In the empty field for a postcode.</extracomment>
        <translation type="unfinished">Y cyfan neu ran</translation>
    </message>
    <message id="location.premises">
        <source>Kind of place</source>
        <extracomment>Field of a place: a choice. It may stay open.</extracomment>
        <translation type="unfinished">Math o le</translation>
    </message>
    <message id="location.position">
        <source>Position</source>
        <extracomment>Field of a place.</extracomment>
        <translation type="unfinished">Safle</translation>
    </message>
    <message id="location.position.hint">
        <source>Grid reference, or latitude, longitude</source>
        <extracomment>In the empty field for a position.</extracomment>
        <translation type="unfinished">Cyfeirnod grid, neu lledred, hydred</translation>
    </message>
    <message id="location.description.hint">
        <source>Way in, rooms, who is there and when</source>
        <extracomment>In the empty field for the description of a place.</extracomment>
        <translation type="unfinished">Y ffordd i mewn, ystafelloedd, pwy sydd yno a phryd</translation>
    </message>
    <message id="telephone.number">
        <source>Number</source>
        <extracomment>Field of a phone.</extracomment>
        <translation type="unfinished">Rhif</translation>
    </message>
    <message id="telephone.number.hint">
        <source>With + and the country's code if foreign</source>
        <extracomment>In the empty field for a telephone number.</extracomment>
        <translation type="unfinished">Gyda + a chod y wlad os yw'n dramor</translation>
    </message>
    <message id="telephone.description.hint">
        <source>Make, whose it may be, how it is used</source>
        <extracomment>In the empty field for the description of a phone.</extracomment>
        <translation type="unfinished">Gwneuthuriad, pwy biau ef efallai, sut mae'n cael ei ddefnyddio</translation>
    </message>
    <message id="online.service">
        <source>App or site</source>
        <extracomment>Field of an online account.</extracomment>
        <translation type="unfinished">Ap neu wefan</translation>
    </message>
    <message id="online.handle">
        <source>Name used there</source>
        <extracomment>Field of an online account.</extracomment>
        <translation type="unfinished">Enw a ddefnyddir yno</translation>
    </message>
    <message id="online.link">
        <source>Link</source>
        <extracomment>Field of an online account.</extracomment>
        <translation type="unfinished">Dolen</translation>
    </message>
    <message id="online.link.hint">
        <source>Kept as words. It can't be opened here</source>
        <extracomment>In the empty field for a link.</extracomment>
        <translation type="unfinished">Wedi'i chadw fel geiriau. All hi ddim cael ei hagor yma</translation>
    </message>
    <message id="online.description.hint">
        <source>What it shows, who it talks to</source>
        <extracomment>In the empty field for the description of an online account.</extracomment>
        <translation type="unfinished">Beth mae'n ei ddangos, â phwy mae'n siarad</translation>
    </message>
    <message id="role.child">
        <source>Child at risk</source>
        <extracomment>Role of a person in a report.</extracomment>
        <translation type="unfinished">Plentyn mewn perygl</translation>
    </message>
    <message id="role.concern">
        <source>Person of concern</source>
        <extracomment>Role of a person in a report.</extracomment>
        <translation type="unfinished">Person sy'n peri pryder</translation>
    </message>
    <message id="role.associate">
        <source>Associate</source>
        <extracomment>Role of a person in a report.</extracomment>
        <translation type="unfinished">Cydymaith</translation>
    </message>
    <message id="role.witness">
        <source>Witness</source>
        <extracomment>Role of a person in a report.</extracomment>
        <translation type="unfinished">Tyst</translation>
    </message>
    <message id="premises.home">
        <source>Home</source>
        <extracomment>Kind of place.</extracomment>
        <translation type="unfinished">Cartref</translation>
    </message>
    <message id="premises.hotel">
        <source>Hotel</source>
        <extracomment>Kind of place.</extracomment>
        <translation type="unfinished">Gwesty</translation>
    </message>
    <message id="premises.shortLet">
        <source>Short let</source>
        <extracomment>Kind of place: let by the night or week.</extracomment>
        <translation type="unfinished">Llety byrdymor</translation>
    </message>
    <message id="premises.licensed">
        <source>Pub, bar or club</source>
        <extracomment>Kind of place: licensed for alcohol, music or late food.</extracomment>
        <translation type="unfinished">Tafarn, bar neu glwb</translation>
    </message>
    <message id="premises.takeaway">
        <source>Takeaway</source>
        <extracomment>Kind of place.</extracomment>
        <translation type="unfinished">Tecawê</translation>
    </message>
    <message id="premises.shop">
        <source>Shop</source>
        <extracomment>Kind of place.</extracomment>
        <translation type="unfinished">Siop</translation>
    </message>
    <message id="premises.taxi">
        <source>Taxi office</source>
        <extracomment>Kind of place.</extracomment>
        <translation type="unfinished">Swyddfa dacsis</translation>
    </message>
    <message id="premises.park">
        <source>Park</source>
        <extracomment>Kind of place.</extracomment>
        <translation type="unfinished">Parc</translation>
    </message>
    <message id="premises.school">
        <source>School</source>
        <extracomment>Kind of place.</extracomment>
        <translation type="unfinished">Ysgol</translation>
    </message>
    <message id="premises.transport">
        <source>Station or stop</source>
        <extracomment>Kind of place.</extracomment>
        <translation type="unfinished">Gorsaf neu safle bws</translation>
    </message>
    <message id="premises.street">
        <source>Street</source>
        <extracomment>Kind of place.</extracomment>
        <translation type="unfinished">Stryd</translation>
    </message>
    <message id="premises.carPark">
        <source>Car park</source>
        <extracomment>Kind of place.</extracomment>
        <translation type="unfinished">Maes parcio</translation>
    </message>
    <message id="premises.other">
        <source>Other</source>
        <extracomment>Kind of place: none of the others.</extracomment>
        <translation type="unfinished">Arall</translation>
    </message>
    <message id="person.age.short">
        <source>Age %1</source>
        <extracomment>An age, or a range, in a list of people. %1 as typed: "15", "14-16".</extracomment>
        <translation type="unfinished">Oedran %1</translation>
    </message>
    <message id="location.within">
        <source>Right to within %1 m</source>
        <extracomment>Under a position. %1 how far it may be off, in metres.</extracomment>
        <translation type="unfinished">Yn gywir o fewn %1 m</translation>
    </message>
    <message id="location.same">
        <source>The same as %1</source>
        <extracomment>Under a position. %1 the same place as a grid reference, or as latitude and longitude.</extracomment>
        <translation type="unfinished">Yr un fath â %1</translation>
    </message>
    <message id="location.sameWithin">
        <source>The same as %1, right to within %2 m</source>
        <extracomment>Under a position. %1 the same place as a grid reference, or as latitude and longitude; %2 how far it may be off, in metres.</extracomment>
        <translation type="unfinished">Yr un fath â %1, yn gywir o fewn %2 m</translation>
    </message>
    <message id="entity.remove.ask">
        <source>Remove %1 from this report?</source>
        <extracomment>Question before a person, vehicle or place is removed from a report. %1 its name.</extracomment>
        <translation type="unfinished">Tynnu %1 o'r adroddiad hwn?</translation>
    </message>
    <message id="entity.remove.askLinks" numerus="yes">
        <source>Remove %1 and its %n link(s) from this report?</source>
        <extracomment>The same when it has links. %1 its name, %n how many links.</extracomment>
        <translation type="unfinished">
            <numerusform>Tynnu %1 a'i %n cyswllt o'r adroddiad hwn?</numerusform>
            <numerusform>Tynnu %1 a'i %n cyswllt o'r adroddiad hwn?</numerusform>
            <numerusform>Tynnu %1 a'i %n cyswllt o'r adroddiad hwn?</numerusform>
            <numerusform>Tynnu %1 a'i %n cyswllt o'r adroddiad hwn?</numerusform>
            <numerusform>Tynnu %1 a'i %n cyswllt o'r adroddiad hwn?</numerusform>
        </translation>
    </message>
    <message id="entity.vehicle.same">
        <source>Same vehicle as before?</source>
        <extracomment>Over vehicles of the officer's earlier drafts: one tap takes one over.</extracomment>
        <translation type="unfinished">Yr un cerbyd ag o'r blaen?</translation>
    </message>
    <message id="entity.location.last">
        <source>Last places</source>
        <extracomment>Over places of the officer's earlier drafts: one tap takes one over.</extracomment>
        <translation type="unfinished">Lleoedd diwethaf</translation>
    </message>
    <message id="link.associate">
        <source>Associate of %1</source>
        <extracomment>A link between two people. %1 the other.</extracomment>
        <translation type="unfinished">Cydymaith i %1</translation>
    </message>
    <message id="link.family">
        <source>Family of %1</source>
        <extracomment>A link between two people. %1 the other.</extracomment>
        <translation type="unfinished">Teulu i %1</translation>
    </message>
    <message id="link.seenWith">
        <source>Seen with %1</source>
        <extracomment>A link. %1 who or what it was seen with.</extracomment>
        <translation type="unfinished">Gwelwyd gyda %1</translation>
    </message>
    <message id="link.seenIn">
        <source>Seen in %1</source>
        <extracomment>A link of a person. %1 the vehicle.</extracomment>
        <translation type="unfinished">Gwelwyd yn %1</translation>
    </message>
    <message id="link.seenAt">
        <source>Seen at %1</source>
        <extracomment>A link. %1 the place.</extracomment>
        <translation type="unfinished">Gwelwyd yn %1</translation>
    </message>
    <message id="link.owner">
        <source>Owner of %1</source>
        <extracomment>A link of a person. %1 what they own.</extracomment>
        <translation type="unfinished">Perchennog %1</translation>
    </message>
    <message id="link.drives">
        <source>Drives %1</source>
        <extracomment>A link of a person. %1 the vehicle.</extracomment>
        <translation type="unfinished">Yn gyrru %1</translation>
    </message>
    <message id="link.uses">
        <source>Uses %1</source>
        <extracomment>A link of a person. %1 the phone or account.</extracomment>
        <translation type="unfinished">Yn defnyddio %1</translation>
    </message>
    <message id="link.livesAt">
        <source>Lives at %1</source>
        <extracomment>A link of a person. %1 the place.</extracomment>
        <translation type="unfinished">Yn byw yn %1</translation>
    </message>
    <message id="link.worksAt">
        <source>Works at %1</source>
        <extracomment>A link of a person. %1 the place.</extracomment>
        <translation type="unfinished">Yn gweithio yn %1</translation>
    </message>
    <message id="link.messages">
        <source>Messages %1</source>
        <extracomment>A link of a person. %1 the person, phone or account that they send messages to.</extracomment>
        <translation type="unfinished">Yn anfon negeseuon at %1</translation>
    </message>
    <message id="link.seenIn.back">
        <source>%1 was seen in it</source>
        <extracomment>A link of a vehicle. %1 the person.</extracomment>
        <translation type="unfinished">Gwelwyd %1 ynddo</translation>
    </message>
    <message id="link.seenAt.back">
        <source>%1 was seen here</source>
        <extracomment>A link of a place. %1 the person, vehicle or phone.</extracomment>
        <translation type="unfinished">Gwelwyd %1 yma</translation>
    </message>
    <message id="link.owner.back">
        <source>Owned by %1</source>
        <extracomment>A link of a thing or place. %1 the person.</extracomment>
        <translation type="unfinished">%1 biau hwn</translation>
    </message>
    <message id="link.drives.back">
        <source>Driven by %1</source>
        <extracomment>A link of a vehicle. %1 the person.</extracomment>
        <translation type="unfinished">%1 sy'n ei yrru</translation>
    </message>
    <message id="link.uses.back">
        <source>Used by %1</source>
        <extracomment>A link of a phone or account. %1 the person.</extracomment>
        <translation type="unfinished">%1 sy'n ei ddefnyddio</translation>
    </message>
    <message id="link.livesAt.back">
        <source>Home of %1</source>
        <extracomment>A link of a place. %1 the person.</extracomment>
        <translation type="unfinished">Cartref %1</translation>
    </message>
    <message id="link.worksAt.back">
        <source>%1 works here</source>
        <extracomment>A link of a place. %1 the person.</extracomment>
        <translation type="unfinished">Mae %1 yn gweithio yma</translation>
    </message>
    <message id="link.messages.back">
        <source>Messaged by %1</source>
        <extracomment>A link. %1 the person who sends the messages.</extracomment>
        <translation type="unfinished">%1 sy'n anfon negeseuon ato</translation>
    </message>
    <message id="basis.seen">
        <source>Seen</source>
        <extracomment>How a link is known.</extracomment>
        <translation type="unfinished">Gwelwyd</translation>
    </message>
    <message id="basis.told">
        <source>Told</source>
        <extracomment>How a link is known: somebody said so.</extracomment>
        <translation type="unfinished">Dywedwyd</translation>
    </message>
    <message id="basis.inferred">
        <source>Worked out</source>
        <extracomment>How a link is known: worked out from other things.</extracomment>
        <translation type="unfinished">Casglwyd</translation>
    </message>
    <message id="location.looking">
        <source>Looking</source>
        <extracomment>On the button that fills in where the phone is, while it looks.</extracomment>
        <translation type="unfinished">Yn chwilio</translation>
    </message>
    <message id="location.here">
        <source>I am there now</source>
        <extracomment>Button of a place: fills in where the phone is now, once.</extracomment>
        <translation type="unfinished">Rydw i yno nawr</translation>
    </message>
    <message id="entity.reads">
        <source>Reads as %1</source>
        <extracomment>Under a registration, telephone number or postcode: how it is read. %1 it, as it is usually written.</extracomment>
        <translation type="unfinished">Yn darllen fel %1</translation>
    </message>
    <message id="wording.count">
        <source>Wording to look at: %1</source>
        <extracomment>Button under a field whose text has words that can be put better. %1 how many places.</extracomment>
        <translation type="unfinished">Geiriad i edrych arno: %1</translation>
    </message>
    <message id="wording.use">
        <source>Use</source>
        <extracomment>Beside words that can stand in the place of others: puts them there.</extracomment>
        <translation type="unfinished">Defnyddio</translation>
    </message>
    <message id="wording.title">
        <source>Wording advice</source>
        <extracomment>Name of the sheet with advice on words, for screen readers.</extracomment>
        <translation type="unfinished">Cyngor ar eiriad</translation>
    </message>
    <message id="wording.words">
        <source>“%1”</source>
        <extracomment>The words that the advice is about, as they stand in the text. %1 the words.</extracomment>
        <translation type="unfinished">“%1”</translation>
    </message>
    <message id="wording.keep">
        <source>Keep: their exact words</source>
        <extracomment>Under advice on words: they are what somebody said, and stay.</extracomment>
        <translation type="unfinished">Cadw: eu hunion eiriau</translation>
    </message>
    <message id="wording.keep.action">
        <source>Keep</source>
        <extracomment>Beside it: puts the words in quotation marks.</extracomment>
        <translation type="unfinished">Cadw</translation>
    </message>
    <message id="wording.place">
        <source>%1 of %2</source>
        <extracomment>Under advice on words, when there are more. %1 which one this is, %2 how many there are.</extracomment>
        <translation type="unfinished">%1 o %2</translation>
    </message>
    <message id="wording.next">
        <source>Next</source>
        <extracomment>Beside it: goes to the next words to look at.</extracomment>
        <translation type="unfinished">Nesaf</translation>
    </message>
    <message id="wording.english">
        <source>This advice is in English: it is not translated yet.</source>
        <extracomment>On advice on words, where the app is in Welsh.</extracomment>
        <translation type="unfinished">Mae'r cyngor hwn yn Saesneg: nid yw wedi'i gyfieithu eto.</translation>
    </message>
    <message id="when.title">
        <source>When was it?</source>
        <extracomment>Title of the sheet for the day and time of a report.</extracomment>
        <translation type="unfinished">Pryd oedd hi?</translation>
    </message>
    <message id="when.add">
        <source>Add time</source>
        <extracomment>On a note: when it happened is not known; a tap adds it.</extracomment>
        <translation type="unfinished">Ychwanegu amser</translation>
    </message>
    <message id="when.day">
        <source>Day</source>
        <extracomment>Label of a field.</extracomment>
        <translation type="unfinished">Diwrnod</translation>
    </message>
    <message id="when.day.hint">
        <source>Day/month/year</source>
        <extracomment>In the empty field for a day.</extracomment>
        <translation type="unfinished">Diwrnod/mis/blwyddyn</translation>
    </message>
    <message id="when.clock">
        <source>Time</source>
        <extracomment>Label of a field: the time of day.</extracomment>
        <translation type="unfinished">Amser</translation>
    </message>
    <message id="when.clock.hint">
        <source>Hours:minutes</source>
        <extracomment>In the empty field for a time of day.</extracomment>
        <translation type="unfinished">Oriau:munudau</translation>
    </message>
    <message id="when.now">
        <source>Now</source>
        <extracomment>Button: it happened just now.</extracomment>
        <translation type="unfinished">Nawr</translation>
    </message>
    <message id="when.forget">
        <source>Not known</source>
        <extracomment>Button: takes the time of a report away.</extracomment>
        <translation type="unfinished">Ddim yn hysbys</translation>
    </message>
    <message id="when.both">
        <source>Write a day and a time. About when will do.</source>
        <extracomment>Under the fields for day and time: only one of them is filled in.</extracomment>
        <translation type="unfinished">Rhowch ddiwrnod ac amser. Mae tua phryd yn ddigon.</translation>
    </message>
    <message id="when.day.form">
        <source>Write the day as 22/11/2026.</source>
        <extracomment>Under the field for the day: it can't be read.</extracomment>
        <translation type="unfinished">Rhowch y diwrnod fel 22/11/2026.</translation>
    </message>
    <message id="when.day.none">
        <source>There is no such day. Write day, month, year.</source>
        <extracomment>Under the field for the day: 31/02, for example.</extracomment>
        <translation type="unfinished">Does dim diwrnod o'r fath. Rhowch ddiwrnod, mis, blwyddyn.</translation>
    </message>
    <message id="when.clock.form">
        <source>Write the time as 22:47.</source>
        <extracomment>Under the field for the time: it can't be read.</extracomment>
        <translation type="unfinished">Rhowch yr amser fel 22:47.</translation>
    </message>
    <message id="when.future">
        <source>That is still to come. Check it, or the phone's clock.</source>
        <extracomment>Under the fields for day and time. It is kept all the same.</extracomment>
        <translation type="unfinished">Mae hynny eto i ddod. Gwiriwch ef, neu gloc y ffôn.</translation>
    </message>
    <message id="when.today">
        <source>Today</source>
        <extracomment>A day to choose.</extracomment>
        <translation type="unfinished">Heddiw</translation>
    </message>
    <message id="when.yesterday">
        <source>Yesterday</source>
        <extracomment>A day to choose.</extracomment>
        <translation type="unfinished">Ddoe</translation>
    </message>
    <message id="attachment.remove">
        <source>Remove: %1</source>
        <extracomment>Button beside an attachment, for screen readers. %1 "Photograph", "Sound" or "File".</extracomment>
        <translation type="unfinished">Tynnu: %1</translation>
    </message>
    <message id="attachment.title">
        <source>Photos, sound, files</source>
        <extracomment>Title of the page with a report's photographs and files.</extracomment>
        <translation type="unfinished">Lluniau, sain, ffeiliau</translation>
    </message>
    <message id="attachment.rule">
        <source>Never photograph a child, an indecent image, or a screen that shows one. Leave the device as it is and call the digital unit.</source>
        <extracomment>The rule over attaching pictures. Keep it firm.</extracomment>
        <translation type="unfinished">Peidiwch byth â thynnu llun o blentyn, delwedd anweddus, na sgrin sy'n dangos un. Gadewch y ddyfais fel y mae a ffoniwch yr uned ddigidol.</translation>
    </message>
    <message id="attachment.metadata">
        <source>Place, time and device that the file carries</source>
        <extracomment>Over the choice whether a photograph's hidden data goes with it.</extracomment>
        <translation type="unfinished">Lle, amser a dyfais y mae'r ffeil yn eu cario</translation>
    </message>
    <message id="attachment.metadata.drop">
        <source>Take out</source>
        <extracomment>Choice: a photograph's hidden data is taken out.</extracomment>
        <translation type="unfinished">Tynnu allan</translation>
    </message>
    <message id="attachment.metadata.keep">
        <source>Keep on purpose</source>
        <extracomment>Choice: a photograph's hidden data is kept on purpose.</extracomment>
        <translation type="unfinished">Cadw yn fwriadol</translation>
    </message>
    <message id="attachment.choose">
        <source>Choose a photo or file</source>
        <extracomment>Button: opens the system's dialog to choose one file.</extracomment>
        <translation type="unfinished">Dewis llun neu ffeil</translation>
    </message>
    <message id="attachment.copied">
        <source>It is copied into Lanyard, encrypted. The file itself stays where it was: remove it yourself if it must not stay.</source>
        <extracomment>Under the button that chooses a file.</extracomment>
        <translation type="unfinished">Caiff ei chopïo i Lanyard, wedi'i hamgryptio. Mae'r ffeil ei hun yn aros lle'r oedd: tynnwch hi eich hun os na ddylai aros.</translation>
    </message>
    <message id="attachment.taking">
        <source>Taking it in: %1%</source>
        <extracomment>While a file is being taken in. %1 a number of percent.</extracomment>
        <translation type="unfinished">Wrthi'n ei chymryd: %1%</translation>
    </message>
    <message id="attachment.cancel">
        <source>Cancel</source>
        <extracomment>Button: gives up taking a file in.</extracomment>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message id="attachment.photo">
        <source>Photo</source>
        <extracomment>Button: adds a photograph or file. Short.</extracomment>
        <translation type="unfinished">Llun</translation>
    </message>
    <message id="attachment.add">
        <source>Add a photo, sound or file</source>
        <extracomment>The same button, for screen readers.</extracomment>
        <translation type="unfinished">Ychwanegu llun, sain neu ffeil</translation>
    </message>
    <message id="attachment.picture">
        <source>Photograph</source>
        <extracomment>An attachment in a list.</extracomment>
        <translation type="unfinished">Ffotograff</translation>
    </message>
    <message id="attachment.sound">
        <source>Sound</source>
        <extracomment>An attachment in a list.</extracomment>
        <translation type="unfinished">Sain</translation>
    </message>
    <message id="attachment.film">
        <source>Film</source>
        <extracomment>An attachment in a list.</extracomment>
        <translation type="unfinished">Ffilm</translation>
    </message>
    <message id="attachment.file">
        <source>File</source>
        <extracomment>An attachment in a list.</extracomment>
        <translation type="unfinished">Ffeil</translation>
    </message>
    <message id="attachment.kept">
        <source>%1, with place, time and device</source>
        <extracomment>Beside an attachment's size: what the camera wrote into it goes with it. %1 the size.</extracomment>
        <translation type="unfinished">%1, gyda lle, amser a dyfais</translation>
    </message>
    <message id="disruption.title">
        <source>Record a disruption</source>
        <extracomment>Title of the page that records which measure was used and what came of it.</extracomment>
        <translation type="unfinished">Cofnodi tarfiad</translation>
    </message>
    <message id="disruption.measure">
        <source>Which measure was used?</source>
        <extracomment>Question on the record of a disruption.</extracomment>
        <translation type="unfinished">Pa fesur a ddefnyddiwyd?</translation>
    </message>
    <message id="disruption.change">
        <source>Change</source>
        <extracomment>Button beside a chosen measure: choose another.</extracomment>
        <translation type="unfinished">Newid</translation>
    </message>
    <message id="disruption.outcome">
        <source>What came of it?</source>
        <extracomment>Question on the record of a disruption.</extracomment>
        <translation type="unfinished">Beth ddaeth ohono?</translation>
    </message>
    <message id="disruption.form">
        <source>Against which form of abuse?</source>
        <extracomment>Question on the record of a disruption.</extracomment>
        <translation type="unfinished">Yn erbyn pa fath o gam-drin?</translation>
    </message>
    <message id="disruption.day">
        <source>On which day?</source>
        <extracomment>Question on the record of a disruption.</extracomment>
        <translation type="unfinished">Ar ba ddiwrnod?</translation>
    </message>
    <message id="disruption.day.hint">
        <source>Day, month, year: 14/11/2026</source>
        <extracomment>In the field for a day: how it is written.</extracomment>
        <translation type="unfinished">Diwrnod, mis, blwyddyn: 14/11/2026</translation>
    </message>
    <message id="disruption.line">
        <source>Where, and a line about it</source>
        <extracomment>Question on the record of a disruption.</extracomment>
        <translation type="unfinished">Ble, a llinell amdano</translation>
    </message>
    <message id="disruption.line.hint">
        <source>Leave people's names out: this goes to the force without a grade. What you know of people goes in a note.</source>
        <extracomment>Under that question: a record has no grade and no source, so it is not the place for people's names.</extracomment>
        <translation type="unfinished">Gadewch enwau pobl allan: mae hwn yn mynd i'r heddlu heb radd. Mae'r hyn a wyddoch am bobl yn mynd mewn nodyn.</translation>
    </message>
    <message id="disruption.note">
        <source>What happened, in a line</source>
        <extracomment>In the field for a line about a disruption, and its name for screen readers.</extracomment>
        <translation type="unfinished">Beth ddigwyddodd, mewn llinell</translation>
    </message>
    <message id="disruption.final">
        <source>Sealing is final. It goes to the force like a report. No signal needed.</source>
        <extracomment>Under the record of a disruption.</extracomment>
        <translation type="unfinished">Mae selio'n derfynol. Mae'n mynd i'r heddlu fel adroddiad. Dim angen signal.</translation>
    </message>
    <message id="capture.search">
        <source>Search your drafts</source>
        <extracomment>In the field over the officer's drafts.</extracomment>
        <translation type="unfinished">Chwilio eich drafftiau</translation>
    </message>
    <message id="capture.none">
        <source>No draft has these words. Who told you is not searched.</source>
        <extracomment>On Capture when no draft has the words that are searched for. Who told it is never searched.</extracomment>
        <translation type="unfinished">Nid oes drafft â'r geiriau hyn. Ni chwilir pwy ddywedodd wrthych.</translation>
    </message>
    <message id="capture.disruption">
        <source>Disruption</source>
        <extracomment>Button that starts the record of a disruption: which measure was used and what came of it.</extracomment>
        <translation type="unfinished">Tarfiad</translation>
    </message>
    <message id="measure.record">
        <source>Record that you used it</source>
        <extracomment>On a measure: records that it was used and what came of it.</extracomment>
        <translation type="unfinished">Cofnodi i chi ei ddefnyddio</translation>
    </message>
    <message id="note.undo">
        <source>Undo</source>
        <extracomment>Button on a note: back to before the last step of writing.</extracomment>
        <translation type="unfinished">Dadwneud</translation>
    </message>
    <message id="note.redo">
        <source>Redo</source>
        <extracomment>Button on a note: takes the last undo back.</extracomment>
        <translation type="unfinished">Ail-wneud</translation>
    </message>
    <message id="sent.title">
        <source>Sealed report</source>
        <extracomment>Title of the page of a report that was sealed.</extracomment>
        <translation type="unfinished">Adroddiad wedi'i selio</translation>
    </message>
    <message id="sent.correct">
        <source>Correct it</source>
        <extracomment>Button on the page of a sealed report: write a new one that corrects it.</extracomment>
        <translation type="unfinished">Ei gywiro</translation>
    </message>
    <message id="sent.correct.hint">
        <source>A new report that names this one. What is sealed cannot be changed.</source>
        <extracomment>Under that button.</extracomment>
        <translation type="unfinished">Adroddiad newydd sy'n enwi hwn. Ni ellir newid yr hyn sydd wedi'i selio.</translation>
    </message>
    <message id="sent.withdraw">
        <source>Ask to withdraw it</source>
        <extracomment>Button on the page of a sealed report.</extracomment>
        <translation type="unfinished">Gofyn i'w dynnu'n ôl</translation>
    </message>
    <message id="sent.withdraw.hint">
        <source>Your request goes to the force with your reason. The force decides.</source>
        <extracomment>Under that button.</extracomment>
        <translation type="unfinished">Mae eich cais yn mynd i'r heddlu gyda'ch rheswm. Yr heddlu sy'n penderfynu.</translation>
    </message>
    <message id="withdraw.text">
        <source>The force decides. What it has received stays in its records until then, and so does your request.</source>
        <extracomment>On the sheet that asks the force to withdraw a report.</extracomment>
        <translation type="unfinished">Yr heddlu sy'n penderfynu. Mae'r hyn a dderbyniodd yn aros yn ei gofnodion tan hynny, a'ch cais hefyd.</translation>
    </message>
    <message id="withdraw.reason">
        <source>Why, in a line</source>
        <extracomment>In the field for the reason, and its name for screen readers.</extracomment>
        <translation type="unfinished">Pam, mewn llinell</translation>
    </message>
    <message id="withdraw.seal">
        <source>Seal and ask</source>
        <extracomment>Button that seals the request to withdraw a report.</extracomment>
        <translation type="unfinished">Selio a gofyn</translation>
    </message>
    <message id="withdraw.cancel">
        <source>Keep it as it is</source>
        <extracomment>Button that closes a sheet and does nothing.</extracomment>
        <translation type="unfinished">Ei gadw fel y mae</translation>
    </message>
    <message id="outcome.served">
        <source>Served</source>
        <extracomment>What came of a measure, on a button: a notice was given.</extracomment>
        <translation type="unfinished">Cyflwynwyd</translation>
    </message>
    <message id="outcome.served.meaning">
        <source>The notice was given to the person or the place.</source>
        <extracomment>What came of a measure: what is meant.</extracomment>
        <translation type="unfinished">Rhoddwyd yr hysbysiad i'r person neu i'r lle.</translation>
    </message>
    <message id="outcome.sought">
        <source>Applied for</source>
        <extracomment>What came of a measure, on a button: it was applied for and is not decided.</extracomment>
        <translation type="unfinished">Gwnaed cais</translation>
    </message>
    <message id="outcome.sought.meaning">
        <source>It was asked for. Nobody has decided yet.</source>
        <extracomment>What came of a measure: what is meant.</extracomment>
        <translation type="unfinished">Gofynnwyd amdano. Nid oes neb wedi penderfynu eto.</translation>
    </message>
    <message id="outcome.granted">
        <source>Granted</source>
        <extracomment>What came of a measure, on a button: the order was made.</extracomment>
        <translation type="unfinished">Caniatawyd</translation>
    </message>
    <message id="outcome.granted.meaning">
        <source>It is in force now.</source>
        <extracomment>What came of a measure: what is meant.</extracomment>
        <translation type="unfinished">Mae mewn grym nawr.</translation>
    </message>
    <message id="outcome.refused">
        <source>Refused</source>
        <extracomment>What came of a measure, on a button: the court or authority did not make it.</extracomment>
        <translation type="unfinished">Gwrthodwyd</translation>
    </message>
    <message id="outcome.refused.meaning">
        <source>The court or the authority said no. Say why in the line below, if you know.</source>
        <extracomment>What came of a measure: what is meant.</extracomment>
        <translation type="unfinished">Dywedodd y llys neu'r awdurdod na. Dywedwch pam yn y llinell isod, os gwyddoch.</translation>
    </message>
    <message id="outcome.breached">
        <source>Broken</source>
        <extracomment>What came of a measure, on a button: the person broke its terms.</extracomment>
        <translation type="unfinished">Torrwyd</translation>
    </message>
    <message id="outcome.breached.meaning">
        <source>It was in force, and they did not keep to it.</source>
        <extracomment>What came of a measure: what is meant.</extracomment>
        <translation type="unfinished">Yr oedd mewn grym, ac ni chadwyd ato.</translation>
    </message>
    <message id="outcome.ended">
        <source>It stopped</source>
        <extracomment>What came of a measure, on a button: the behaviour or the contact ended.</extracomment>
        <translation type="unfinished">Daeth i ben</translation>
    </message>
    <message id="outcome.ended.meaning">
        <source>The behaviour, or the contact with the child, has stopped.</source>
        <extracomment>What came of a measure: what is meant.</extracomment>
        <translation type="unfinished">Mae'r ymddygiad, neu'r cyswllt â'r plentyn, wedi dod i ben.</translation>
    </message>
    <message id="outcome.noEffect">
        <source>No effect</source>
        <extracomment>What came of a measure, on a button.</extracomment>
        <translation type="unfinished">Dim effaith</translation>
    </message>
    <message id="outcome.noEffect.meaning">
        <source>It was used, and nothing has changed.</source>
        <extracomment>What came of a measure: what is meant.</extracomment>
        <translation type="unfinished">Fe'i defnyddiwyd, ac nid oes dim wedi newid.</translation>
    </message>
    <message id="outcome.other">
        <source>Something else</source>
        <extracomment>What came of a measure, on a button: none of the others.</extracomment>
        <translation type="unfinished">Rhywbeth arall</translation>
    </message>
    <message id="outcome.other.meaning">
        <source>Say what in the line below.</source>
        <extracomment>What came of a measure: what is meant.</extracomment>
        <translation type="unfinished">Dywedwch beth yn y llinell isod.</translation>
    </message>
    <message id="day.today">
        <source>Today</source>
        <extracomment>The day on which a measure was used.</extracomment>
        <translation type="unfinished">Heddiw</translation>
    </message>
    <message id="day.yesterday">
        <source>Yesterday</source>
        <extracomment>The day on which a measure was used.</extracomment>
        <translation type="unfinished">Ddoe</translation>
    </message>
    <message id="day.other">
        <source>Another day</source>
        <extracomment>The day on which a measure was used: one that is typed.</extracomment>
        <translation type="unfinished">Diwrnod arall</translation>
    </message>
    <message id="disruption.day.wrong">
        <source>Write the day as 14/11/2026.</source>
        <extracomment>Under the field for a day, when what was typed is no day. Keep the example's order: day, month, year.</extracomment>
        <translation type="unfinished">Ysgrifennwch y diwrnod fel 14/11/2026.</translation>
    </message>
    <message id="draft.needs.text">
        <source>words</source>
        <extracomment>What a draft still needs, after "Needs:".</extracomment>
        <translation type="unfinished">geiriau</translation>
    </message>
    <message id="draft.needs.evaluation">
        <source>source grade</source>
        <extracomment>What a draft still needs, after "Needs:".</extracomment>
        <translation type="unfinished">gradd y ffynhonnell</translation>
    </message>
    <message id="draft.needs.assessment">
        <source>information grade</source>
        <extracomment>What a draft still needs, after "Needs:": how the source knows.</extracomment>
        <translation type="unfinished">gradd yr wybodaeth</translation>
    </message>
    <message id="draft.needs.handling">
        <source>handling</source>
        <extracomment>What a draft still needs, after "Needs:".</extracomment>
        <translation type="unfinished">trin a rhannu</translation>
    </message>
    <message id="draft.needs.conditions">
        <source>conditions</source>
        <extracomment>What a draft still needs, after "Needs:": the conditions for sharing it.</extracomment>
        <translation type="unfinished">amodau</translation>
    </message>
    <message id="draft.needs.riskAction">
        <source>what was done for the child</source>
        <extracomment>What a draft still needs, after "Needs:": a child may be at risk now and nothing says what was done.</extracomment>
        <translation type="unfinished">yr hyn a wnaed dros y plentyn</translation>
    </message>
    <message id="draft.needs.marking">
        <source>another marking</source>
        <extracomment>What a draft still needs, after "Needs:": a protective marking that Lanyard may carry.</extracomment>
        <translation type="unfinished">marc arall</translation>
    </message>
    <message id="draft.needs.mine">
        <source>your word that it is yours</source>
        <extracomment>What a draft still needs, after "Needs:": the officer says that it is theirs.</extracomment>
        <translation type="unfinished">eich gair mai chi a'i hysgrifennodd</translation>
    </message>
    <message id="draft.needs.measure">
        <source>measure</source>
        <extracomment>What a draft still needs, after "Needs:": which measure was used.</extracomment>
        <translation type="unfinished">mesur</translation>
    </message>
    <message id="draft.needs.outcome">
        <source>what came of it</source>
        <extracomment>What a draft still needs, after "Needs:": what came of a measure.</extracomment>
        <translation type="unfinished">beth ddaeth ohono</translation>
    </message>
    <message id="draft.needs.day">
        <source>day</source>
        <extracomment>What a draft still needs, after "Needs:": the day on which a measure was used.</extracomment>
        <translation type="unfinished">diwrnod</translation>
    </message>
    <message id="draft.needs">
        <source>Needs: %1</source>
        <extracomment>What a draft still needs. %1 a list: source grade, handling.</extracomment>
        <translation type="unfinished">Angen: %1</translation>
    </message>
    <message id="draft.locked.check">
        <source>Check that it is yours.</source>
        <extracomment>On a draft that was written on the lock screen: anyone who held the phone could have.</extracomment>
        <translation type="unfinished">Gwiriwch mai chi a'i hysgrifennodd.</translation>
    </message>
    <message id="draft.tied">
        <source>Tied to another report: the same note, another source.</source>
        <extracomment>On a draft that was split from a note, since a report has one source.</extracomment>
        <translation type="unfinished">Ynghlwm wrth adroddiad arall: yr un nodyn, ffynhonnell arall.</translation>
    </message>
    <message id="draft.old" numerus="yes">
        <source>Not touched for %n day(s). The force does not have it.</source>
        <extracomment>On a draft that nobody touched for a while; calm, it is never deleted. %n days.</extracomment>
        <translation type="unfinished">
            <numerusform>Heb ei gyffwrdd ers %n diwrnod. Nid yw gan yr heddlu.</numerusform>
            <numerusform>Heb ei gyffwrdd ers %n diwrnod. Nid yw gan yr heddlu.</numerusform>
            <numerusform>Heb ei gyffwrdd ers %n diwrnod. Nid yw gan yr heddlu.</numerusform>
            <numerusform>Heb ei gyffwrdd ers %n diwrnod. Nid yw gan yr heddlu.</numerusform>
            <numerusform>Heb ei gyffwrdd ers %n diwrnod. Nid yw gan yr heddlu.</numerusform>
        </translation>
    </message>
    <message id="draft.disruption.untitled">
        <source>No measure chosen yet</source>
        <extracomment>Title of a record of a disruption, among the drafts, whose measure is not chosen yet.</extracomment>
        <translation type="unfinished">Dim mesur wedi'i ddewis eto</translation>
    </message>
    <message id="draft.disruption">
        <source>Draft, disruption record</source>
        <extracomment>The state of a record of a disruption that is still being written.</extracomment>
        <translation type="unfinished">Drafft, cofnod tarfiad</translation>
    </message>
    <message id="draft.corrects.unknown">
        <source>Corrects an earlier report.</source>
        <extracomment>On a correction, when the earlier report is not on this phone any more.</extracomment>
        <translation type="unfinished">Yn cywiro adroddiad cynharach.</translation>
    </message>
    <message id="draft.corrects">
        <source>Corrects %1.</source>
        <extracomment>On a correction. %1 the reference of the earlier report.</extracomment>
        <translation type="unfinished">Yn cywiro %1.</translation>
    </message>
    <message id="draft.corrects.title">
        <source>Corrects “%1”.</source>
        <extracomment>On a correction of a report that has no reference yet. %1 the earlier report's title.</extracomment>
        <translation type="unfinished">Yn cywiro “%1”.</translation>
    </message>
    <message id="report.disruption.begun">
        <source>Disruption record, begun %1</source>
        <extracomment>Title of a record of a disruption that the force has received. %1 a time.</extracomment>
        <translation type="unfinished">Cofnod tarfiad, dechreuwyd %1</translation>
    </message>
    <message id="report.withdrawal.made">
        <source>Request to withdraw, made %1</source>
        <extracomment>Title of a request to withdraw a report that the force has received. %1 a time.</extracomment>
        <translation type="unfinished">Cais i dynnu'n ôl, gwnaed %1</translation>
    </message>
    <message id="report.disruption">
        <source>Disruption record: %1</source>
        <extracomment>Title of a record of a disruption. %1 the measure.</extracomment>
        <translation type="unfinished">Cofnod tarfiad: %1</translation>
    </message>
    <message id="report.withdrawal">
        <source>Request to withdraw: %1</source>
        <extracomment>Title of a request that the force withdraw a report. %1 that report's title.</extracomment>
        <translation type="unfinished">Cais i dynnu'n ôl: %1</translation>
    </message>
    <message id="sent.reference">
        <source>The force's reference</source>
        <extracomment>On the page of a report that was sealed: a label.</extracomment>
        <translation type="unfinished">Cyfeirnod yr heddlu</translation>
    </message>
    <message id="sent.sealed">
        <source>Sealed</source>
        <extracomment>On the page of a report that was sealed: a label.</extracomment>
        <translation type="unfinished">Seliwyd</translation>
    </message>
    <message id="sent.received">
        <source>Receipt came</source>
        <extracomment>On the page of a report that the force received: a label, when its receipt came.</extracomment>
        <translation type="unfinished">Daeth y dderbynneb</translation>
    </message>
    <message id="sent.receipt">
        <source>Receipt</source>
        <extracomment>On the page of a report that the force received: a label.</extracomment>
        <translation type="unfinished">Derbynneb</translation>
    </message>
    <message id="sent.receipt.kept">
        <source>Signed by the force, checked, and kept on this phone</source>
        <extracomment>On the page of a report that the force received: its receipt.</extracomment>
        <translation type="unfinished">Wedi'i llofnodi gan yr heddlu, wedi'i gwirio, ac wedi'i chadw ar y ffôn hwn</translation>
    </message>
    <message id="sent.kept.receipt">
        <source>Its words are not on this phone any more. Only reference, time and receipt stay.</source>
        <extracomment>On the page of a report that the force received.</extracomment>
        <translation type="unfinished">Nid yw ei eiriau ar y ffôn hwn mwyach. Dim ond cyfeirnod, amser a derbynneb sy'n aros.</translation>
    </message>
    <message id="sent.kept.policy">
        <source>Its words stay on this phone, closed to view, for as long as your force's rules say.</source>
        <extracomment>On the page of a report that the force received, where the force's rules keep its words for longer.</extracomment>
        <translation type="unfinished">Mae ei eiriau'n aros ar y ffôn hwn, ynghau, cyhyd ag y dywed rheolau eich heddlu.</translation>
    </message>
    <message id="sent.kept.sealed">
        <source>It is sealed. It stays on this phone, closed to view, until the force has received it.</source>
        <extracomment>On the page of a report that is sealed and not yet received.</extracomment>
        <translation type="unfinished">Mae wedi'i selio. Mae'n aros ar y ffôn hwn, ynghau, nes i'r heddlu ei dderbyn.</translation>
    </message>
    <message id="sent.withdrawal.refused">
        <source>The force could not take your request to withdraw it. Ask again.</source>
        <extracomment>On the page of a sealed report. The force could not take the request to withdraw it.</extracomment>
        <translation type="unfinished">Ni allai'r heddlu gymryd eich cais i'w dynnu'n ôl. Gofynnwch eto.</translation>
    </message>
    <message id="sent.withdrawal.received">
        <source>The force has your request to withdraw it. The force decides.</source>
        <extracomment>On the page of a sealed report.</extracomment>
        <translation type="unfinished">Mae gan yr heddlu eich cais i'w dynnu'n ôl. Yr heddlu sy'n penderfynu.</translation>
    </message>
    <message id="sent.withdrawal.sealed">
        <source>Your request to withdraw it is sealed and on its way.</source>
        <extracomment>On the page of a sealed report.</extracomment>
        <translation type="unfinished">Mae eich cais i'w dynnu'n ôl wedi'i selio ac ar ei ffordd.</translation>
    </message>
    <message id="finish.suggested">
        <source>Suggested from the source. Change it if it does not fit.</source>
        <extracomment>Under a question of the grading that is answered from the kind of source, until the officer touches it.</extracomment>
        <translation type="unfinished">Awgrymwyd o'r ffynhonnell. Newidiwch os nad yw'n ffitio.</translation>
    </message>
    <message id="finish.split.hint">
        <source>Two people told you? Make two reports.</source>
        <extracomment>Under the kinds of source: each report comes from one.</extracomment>
        <translation type="unfinished">Dau berson wedi dweud wrthych? Gwnewch ddau adroddiad.</translation>
    </message>
    <message id="finish.split">
        <source>Split in two</source>
        <extracomment>Button: makes a second report, for what another source told.</extracomment>
        <translation type="unfinished">Rhannu'n ddau</translation>
    </message>
    <message id="finish.conditionCodes">
        <source>Which conditions</source>
        <extracomment>Over the force's own conditions of handling.</extracomment>
        <translation type="unfinished">Pa amodau</translation>
    </message>
    <message id="finish.said">
        <source>What did others say?</source>
        <extracomment>Question of step 1 of finishing a report: the words of others, apart from the facts.</extracomment>
        <translation type="unfinished">Beth ddywedodd eraill?</translation>
    </message>
    <message id="finish.said.hint">
        <source>Their words, as near as you can. Who they are goes under who told you.</source>
        <extracomment>Under that question.</extracomment>
        <translation type="unfinished">Eu geiriau nhw, mor agos ag y gallwch. Pwy ydyn nhw: o dan pwy ddywedodd wrthych.</translation>
    </message>
    <message id="review.putBack">
        <source>Put back</source>
        <extracomment>Puts words back into the report that were taken out a moment ago.</extracomment>
        <translation type="unfinished">Rhoi'n ôl</translation>
    </message>
    <message id="finish.form.hint">
        <source>As many as fit.</source>
        <extracomment>Under that question.</extracomment>
        <translation type="unfinished">Cynifer ag sy'n ffitio.</translation>
    </message>
    <message id="finish.flags">
        <source>Suggest a flag</source>
        <extracomment>Question of step 2 of finishing a report: the force's own flags.</extracomment>
        <translation type="unfinished">Awgrymwch faner</translation>
    </message>
    <message id="finish.flags.hint">
        <source>For the intelligence unit, which decides.</source>
        <extracomment>Under that question.</extracomment>
        <translation type="unfinished">I'r uned gudd-wybodaeth, sy'n penderfynu.</translation>
    </message>
    <message id="review.takeOut">
        <source>Take out</source>
        <extracomment>Takes words that could point to the source out of the report.</extracomment>
        <translation type="unfinished">Tynnu allan</translation>
    </message>
    <message id="review.leaveIn">
        <source>Leave in</source>
        <extracomment>Leaves words that could point to the source in the report.</extracomment>
        <translation type="unfinished">Gadael i mewn</translation>
    </message>
    <message id="review.taken">
        <source>“%1” is taken out of the report.</source>
        <extracomment>On the review, after words were taken out of the report. %1 the words.</extracomment>
        <translation type="unfinished">Tynnwyd “%1” o'r adroddiad.</translation>
    </message>
    <message id="finish.provenance.sealedTo">
        <source>Sealed to the source unit of %1. The system that takes in reports cannot open it.</source>
        <extracomment>Under the field for provenance. %1 the force's name.</extracomment>
        <translation type="unfinished">Wedi'i selio i uned ffynonellau %1. Ni all y system sy'n derbyn adroddiadau ei agor.</translation>
    </message>
    <message id="finish.review.sealedLink">
        <source>Only that it was split from another report. Sealed apart, for the source unit only.</source>
        <extracomment>On the review of a report that was split from another, and says nothing else of its source.</extracomment>
        <translation type="unfinished">Dim ond iddo gael ei rannu o adroddiad arall. Wedi'i selio ar wahân, i'r uned ffynonellau yn unig.</translation>
    </message>
    <message id="finish.source.none">
        <source>Choose whose it is.</source>
        <extracomment>Over the grading of a report, after "One source a report.", when no kind of source is chosen.</extracomment>
        <translation type="unfinished">Dewiswch pwy yw hi.</translation>
    </message>
    <message id="finish.source.own">
        <source>This one is what you saw or heard yourself.</source>
        <extracomment>Over the grading of a report, after "One source a report."</extracomment>
        <translation type="unfinished">Yr hyn a welsoch neu a glywsoch chi eich hun yw hwn.</translation>
    </message>
    <message id="finish.source.public">
        <source>This one is what a member of the public told you.</source>
        <extracomment>Over the grading of a report, after "One source a report."</extracomment>
        <translation type="unfinished">Yr hyn a ddywedodd aelod o'r cyhoedd wrthych yw hwn.</translation>
    </message>
    <message id="finish.source.professional">
        <source>This one is what a professional told you.</source>
        <extracomment>Over the grading of a report, after "One source a report."</extracomment>
        <translation type="unfinished">Yr hyn a ddywedodd gweithiwr proffesiynol wrthych yw hwn.</translation>
    </message>
    <message id="finish.source.partner">
        <source>This one is what a partner agency told you.</source>
        <extracomment>Over the grading of a report, after "One source a report."</extracomment>
        <translation type="unfinished">Yr hyn a ddywedodd asiantaeth bartner wrthych yw hwn.</translation>
    </message>
    <message id="finish.source.other">
        <source>This one is from the source that you name in provenance.</source>
        <extracomment>Over the grading of a report, after "One source a report."</extracomment>
        <translation type="unfinished">Daw hwn o'r ffynhonnell a enwch yn y tarddiad.</translation>
    </message>
    <message id="finish.goTo">
        <source>Go to step %1</source>
        <extracomment>Under a problem on the review: goes to where it is put right.</extracomment>
        <translation type="unfinished">Ewch i gam %1</translation>
    </message>
    <message id="finish.tied">
        <source>One of two reports from one note. The other is in your drafts: move its source's words there. Only the source unit can tell that they belong together.</source>
        <extracomment>On both of two reports that were made of one note. The first is the one that the officer had.</extracomment>
        <translation type="unfinished">Un o ddau adroddiad o un nodyn. Mae'r llall yn eich drafftiau: symudwch eiriau ei ffynhonnell yno. Dim ond yr uned ffynonellau all weld eu bod yn perthyn i'w gilydd.</translation>
    </message>
    <message id="review.leak">
        <source>&lt;b&gt;“%1”&lt;/b&gt; could point to your source. It can stay in Provenance.</source>
        <extracomment>On the review of a report. %1 words that stand in the provenance and in the report too.</extracomment>
        <translation type="unfinished">Gallai &lt;b&gt;“%1”&lt;/b&gt; bwyntio at eich ffynhonnell. Gall aros yn y Tarddiad.</translation>
    </message>
    <message id="review.said">
        <source>What others said</source>
        <extracomment>On the review of a report, over what others said.</extracomment>
        <translation type="unfinished">Beth ddywedodd eraill</translation>
    </message>
    <message id="review.evaluation">
        <source>Reliability of the source</source>
        <extracomment>On the review: a label for the grade 1 to 3.</extracomment>
        <translation type="unfinished">Dibynadwyedd y ffynhonnell</translation>
    </message>
    <message id="review.assessment">
        <source>How it is known</source>
        <extracomment>On the review: a label for the grade A to E.</extracomment>
        <translation type="unfinished">Sut mae'n hysbys</translation>
    </message>
    <message id="review.member">
        <source>%1: %2</source>
        <extracomment>On the review: a member of a person, vehicle, place, phone or account. %1 its name, %2 what is said.</extracomment>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message id="review.derived">
        <source>Worked out from it: %1</source>
        <extracomment>On the review: what was made of a registration, number or place for the force to match. %1 the values.</extracomment>
        <translation type="unfinished">Deilliwyd ohono: %1</translation>
    </message>
    <message id="review.metadataKept">
        <source>With the place, time and device that it carried</source>
        <extracomment>On the review: an attached photograph still carries where and when it was taken.</extracomment>
        <translation type="unfinished">Gyda'r lle, yr amser a'r ddyfais a gariai</translation>
    </message>
    <message id="review.attachment">
        <source>Attached</source>
        <extracomment>On the review: a label.</extracomment>
        <translation type="unfinished">Ynghlwm</translation>
    </message>
    <message id="review.guide">
        <source>Guide used</source>
        <extracomment>On the review: a label: the guide that the note was started from.</extracomment>
        <translation type="unfinished">Canllaw a ddefnyddiwyd</translation>
    </message>
    <message id="review.corrects">
        <source>Corrects report</source>
        <extracomment>On the review: a label: the number of the report that this one corrects.</extracomment>
        <translation type="unfinished">Yn cywiro adroddiad</translation>
    </message>
    <message id="review.foot">
        <source>Report number %1, begun %2. Form 3x5x2, version %3.</source>
        <extracomment>Under the review of a report. %1 its number, %2 when it was begun, %3 the version of the form.</extracomment>
        <translation type="unfinished">Adroddiad rhif %1, dechreuwyd %2. Ffurflen 3x5x2, fersiwn %3.</translation>
    </message>
    <message id="finish.next.where">
        <source>Next: people and places</source>
        <extracomment>Button: on to step 2 of finishing a report.</extracomment>
        <translation type="unfinished">Nesaf: pobl a lleoedd</translation>
    </message>
    <message id="finish.next.grade">
        <source>Next: grade it</source>
        <extracomment>Button: on to step 3 of finishing a report.</extracomment>
        <translation type="unfinished">Nesaf: ei raddio</translation>
    </message>
    <message id="finish.next.provenance">
        <source>Next: provenance</source>
        <extracomment>Button: on to step 4 of finishing a report.</extracomment>
        <translation type="unfinished">Nesaf: tarddiad</translation>
    </message>
    <message id="finish.next.review">
        <source>Next: check it</source>
        <extracomment>Button: on to step 5 of finishing a report.</extracomment>
        <translation type="unfinished">Nesaf: ei wirio</translation>
    </message>
    <message id="place.unmeasured">
        <source>%1, accuracy not known</source>
        <extracomment>A place as the phone gave it, in a report. %1 a grid reference or latitude and longitude.</extracomment>
        <translation type="unfinished">%1, cywirdeb yn anhysbys</translation>
    </message>
    <message id="place.metres">
        <source>%1, within %2 m</source>
        <extracomment>A place as the phone gave it, in a report. %1 a grid reference or latitude and longitude, %2 metres.</extracomment>
        <translation type="unfinished">%1, o fewn %2 m</translation>
    </message>
    <message id="place.kilometres">
        <source>%1, within %2 km</source>
        <extracomment>A place as the phone gave it, in a report. %1 a grid reference or latitude and longitude, %2 kilometres.</extracomment>
        <translation type="unfinished">%1, o fewn %2 km</translation>
    </message>
    <message id="note.place.filled">
        <source>Where you were when you began this note. Change it if it happened elsewhere.</source>
        <extracomment>Under the field for the place of a note, when Lanyard filled in where the phone is.</extracomment>
        <translation type="unfinished">Lle'r oeddech chi wrth ddechrau'r nodyn hwn. Newidiwch y lle os digwyddodd yn rhywle arall.</translation>
    </message>
    <message id="note.place.remove">
        <source>Remove the place</source>
        <extracomment>Name of the button that empties the field for the place.</extracomment>
        <translation type="unfinished">Tynnu'r lle</translation>
    </message>
    <message id="settings.notes">
        <source>Notes</source>
        <extracomment>Group of the settings.</extracomment>
        <translation type="unfinished">Nodiadau</translation>
    </message>
    <message id="settings.fillPlace">
        <source>Fill in where I am</source>
        <extracomment>Setting: a new note gets the place where the phone is.</extracomment>
        <translation type="unfinished">Llenwi lle rydw i</translation>
    </message>
    <message id="settings.fillPlace.detail">
        <source>The place of a new note, once, when you start it. You can change or remove it.</source>
        <extracomment>Under that setting.</extracomment>
        <translation type="unfinished">Lle nodyn newydd, unwaith, pan fyddwch chi'n ei ddechrau. Gallwch ei newid neu ei dynnu.</translation>
    </message>
    <message id="settings.on">
        <source>On</source>
        <extracomment>A setting that is on.</extracomment>
        <translation type="unfinished">Ymlaen</translation>
    </message>
    <message id="settings.off">
        <source>Off</source>
        <extracomment>A setting that is off.</extracomment>
        <translation type="unfinished">I ffwrdd</translation>
    </message>
    <message id="note.place.announced">
        <source>Place filled in: %1. Change it if it happened elsewhere.</source>
        <extracomment>Said by screen readers when Lanyard has filled in the place of a new note. %1 the place.</extracomment>
        <translation type="unfinished">Lle wedi'i lenwi: %1. Newidiwch y lle os digwyddodd yn rhywle arall.</translation>
    </message>
    <message id="camera.refused">
        <source>Lanyard may not use the camera. Allow it in the phone's settings, or choose a photo that you have.</source>
        <extracomment>On the camera's page. The phone's settings forbid it.</extracomment>
        <translation type="unfinished">Ni chaiff Lanyard ddefnyddio'r camera. Caniatewch hyn yng ngosodiadau'r ffôn, neu dewiswch lun sydd gennych.</translation>
    </message>
    <message id="camera.unavailable">
        <source>The camera does not work. Another app may be using it. You can choose a photo that you have.</source>
        <extracomment>On the camera's page.</extracomment>
        <translation type="unfinished">Nid yw'r camera'n gweithio. Efallai bod ap arall yn ei ddefnyddio. Gallwch ddewis llun sydd gennych.</translation>
    </message>
    <message id="sound.refused">
        <source>Lanyard may not use the microphone. Allow it in the phone's settings.</source>
        <extracomment>Where a sound can be recorded. The phone's settings forbid it.</extracomment>
        <translation type="unfinished">Ni chaiff Lanyard ddefnyddio'r meicroffon. Caniatewch hyn yng ngosodiadau'r ffôn.</translation>
    </message>
    <message id="sound.full" numerus="yes">
        <source>Recording stopped: one may be %n minute(s) long. It is kept; start another to go on.</source>
        <extracomment>A recording that stopped by itself because it is as long as one may be. %n minutes.</extracomment>
        <translation type="unfinished">
            <numerusform>Stopiodd y recordio: gall un bara %n munud. Mae wedi'i gadw; dechreuwch un arall i barhau.</numerusform>
            <numerusform>Stopiodd y recordio: gall un bara %n munud. Mae wedi'i gadw; dechreuwch un arall i barhau.</numerusform>
            <numerusform>Stopiodd y recordio: gall un bara %n munud. Mae wedi'i gadw; dechreuwch un arall i barhau.</numerusform>
            <numerusform>Stopiodd y recordio: gall un bara %n munud. Mae wedi'i gadw; dechreuwch un arall i barhau.</numerusform>
            <numerusform>Stopiodd y recordio: gall un bara %n munud. Mae wedi'i gadw; dechreuwch un arall i barhau.</numerusform>
        </translation>
    </message>
    <message id="camera.about">
        <source>It goes straight into Lanyard, encrypted, without place, time or device.</source>
        <extracomment>Under the button that opens the camera.</extracomment>
        <translation type="unfinished">Mae'n mynd yn syth i Lanyard, wedi'i amgryptio, heb le, amser na dyfais.</translation>
    </message>
    <message id="camera.title">
        <source>Take a photo</source>
        <extracomment>Title of the page with the camera.</extracomment>
        <translation type="unfinished">Tynnu llun</translation>
    </message>
    <message id="camera.take">
        <source>Take photo</source>
        <extracomment>Button: takes the photograph.</extracomment>
        <translation type="unfinished">Tynnu llun</translation>
    </message>
    <message id="camera.again">
        <source>Take again</source>
        <extracomment>Button: gives the photograph up and takes another.</extracomment>
        <translation type="unfinished">Tynnu eto</translation>
    </message>
    <message id="camera.use">
        <source>Use photo</source>
        <extracomment>Button: attaches the photograph that was just taken.</extracomment>
        <translation type="unfinished">Defnyddio'r llun</translation>
    </message>
    <message id="camera.finder">
        <source>What the camera sees</source>
        <extracomment>The picture of the camera, for screen readers.</extracomment>
        <translation type="unfinished">Yr hyn y mae'r camera'n ei weld</translation>
    </message>
    <message id="camera.photo">
        <source>The photo</source>
        <extracomment>The photograph that was just taken, for screen readers.</extracomment>
        <translation type="unfinished">Y llun</translation>
    </message>
    <message id="camera.retry">
        <source>Try again</source>
        <extracomment>Button: starts the camera once more.</extracomment>
        <translation type="unfinished">Rhoi cynnig arall arni</translation>
    </message>
    <message id="sound.record">
        <source>Record sound</source>
        <extracomment>Button: starts recording a sound.</extracomment>
        <translation type="unfinished">Recordio sain</translation>
    </message>
    <message id="sound.rule">
        <source>Your own words, or what anyone there can hear. Recording people who do not know it can be surveillance that needs authority: ask first. Not a child's account.</source>
        <extracomment>Under the button that records a sound. Keep it firm.</extracomment>
        <translation type="unfinished">Eich geiriau eich hun, neu'r hyn y gall unrhyw un yno ei glywed. Gall recordio pobl nad ydynt yn gwybod fod yn wyliadwriaeth y mae angen awdurdod arni: gofynnwch yn gyntaf. Nid hanes plentyn yn ei eiriau ei hun.</translation>
    </message>
    <message id="sound.recording">
        <source>Recording, %1</source>
        <extracomment>While a sound is recorded. %1 how long already, "0:12".</extracomment>
        <translation type="unfinished">Yn recordio, %1</translation>
    </message>
    <message id="sound.stops">
        <source>Recording stops, and is kept, when you leave this page or Lanyard locks. A touch keeps Lanyard open.</source>
        <extracomment>While a sound is recorded.</extracomment>
        <translation type="unfinished">Mae'r recordio'n stopio, ac yn cael ei gadw, pan fyddwch yn gadael y dudalen hon neu pan fydd Lanyard yn cloi. Mae cyffyrddiad yn cadw Lanyard ar agor.</translation>
    </message>
    <message id="sound.stop">
        <source>Stop and keep</source>
        <extracomment>Button: stops recording; the sound is attached.</extracomment>
        <translation type="unfinished">Stopio a chadw</translation>
    </message>
    <message id="sound.discard">
        <source>Discard</source>
        <extracomment>Button: stops recording; nothing is kept.</extracomment>
        <translation type="unfinished">Taflu</translation>
    </message>
    <message id="attachment.count" numerus="yes">
        <source>%n attached</source>
        <extracomment>Short, on the button that adds a photo, sound or file: how many there are. %n the number.</extracomment>
        <translation type="unfinished">
            <numerusform>%n ynghlwm</numerusform>
            <numerusform>%n ynghlwm</numerusform>
            <numerusform>%n ynghlwm</numerusform>
            <numerusform>%n ynghlwm</numerusform>
            <numerusform>%n ynghlwm</numerusform>
        </translation>
    </message>
    <message id="sound.gone">
        <source>The microphone stopped, or another app took it. What was recorded before is kept.</source>
        <extracomment>Where a sound can be recorded.</extracomment>
        <translation type="unfinished">Stopiodd y meicroffon, neu cymerodd ap arall ef. Mae'r hyn a recordiwyd cynt wedi'i gadw.</translation>
    </message>
    <message id="sound.unavailable">
        <source>The microphone does not work. Another app may be using it.</source>
        <extracomment>Where a sound can be recorded.</extracomment>
        <translation type="unfinished">Nid yw'r meicroffon yn gweithio. Efallai bod ap arall yn ei ddefnyddio.</translation>
    </message>
</context>
</TS>
