<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name />
    <message id="bar.close">
        <source>Close, keeps the draft</source>
        <extracomment>Name of the button that closes a note; it is saved.</extracomment>
        <translation>Close, keeps the draft</translation>
    </message>
    <message id="bar.back">
        <source>Back</source>
        <extracomment>Name of the button that goes back a page.</extracomment>
        <translation>Back</translation>
    </message>
    <message id="pin.entered">
        <source>%1 of %2 digits entered</source>
        <extracomment>For screen readers on the lock screen. %1 how many digits of the PIN are typed, %2 how many it has.</extracomment>
        <translation>%1 of %2 digits entered</translation>
    </message>
    <message id="pin.back">
        <source>Delete last digit</source>
        <extracomment>Name of the PIN pad's key that takes back the last digit.</extracomment>
        <translation>Delete last digit</translation>
    </message>
    <message id="search.clear">
        <source>Clear</source>
        <extracomment>Name of the button that empties the search field.</extracomment>
        <translation>Clear</translation>
    </message>
    <message id="test.met">
        <source>Met</source>
        <extracomment>Answer to one part of a measure's test: it is met.</extracomment>
        <translation>Met</translation>
    </message>
    <message id="test.notKnown">
        <source>Not known</source>
        <extracomment>Answer to one part of a measure's test: not known yet.</extracomment>
        <translation>Not known</translation>
    </message>
    <message id="test.notMet">
        <source>Not met</source>
        <extracomment>Answer to one part of a measure's test: it is not met.</extracomment>
        <translation>Not met</translation>
    </message>
    <message id="damaged.enrol">
        <source>Enrol again</source>
        <extracomment>Goes to enrolment after damage or loss of keys.</extracomment>
        <translation>Enrol again</translation>
    </message>
    <message id="damaged.destroyed.title">
        <source>The key to your drafts is destroyed</source>
        <extracomment>Heading: the key of the vault was destroyed after too many wrong PINs or an order from the force.</extracomment>
        <translation>The key to your drafts is destroyed</translation>
    </message>
    <message id="damaged.keystore.title">
        <source>This phone's lock has changed</source>
        <extracomment>Heading: the phone's keystore no longer has the device's secret.</extracomment>
        <translation>This phone's lock has changed</translation>
    </message>
    <message id="damaged.title">
        <source>What is stored here is damaged</source>
        <extracomment>Heading: the vault's files are damaged.</extracomment>
        <translation>What is stored here is damaged</translation>
    </message>
    <message id="damaged.destroyed.text">
        <source>After too many wrong PINs, or an order from your force, Lanyard destroyed its key, so that nobody can read what was here.</source>
        <extracomment>What happened to a destroyed vault.</extracomment>
        <translation>After too many wrong PINs, or an order from your force, Lanyard destroyed its key, so that nobody can read what was here.</translation>
    </message>
    <message id="damaged.keystore.text">
        <source>The phone's keystore no longer holds the half of the key that it kept. This happens when its screen lock is taken away or the phone is reset. Without it no PIN can open Lanyard.</source>
        <extracomment>What happened when the keystore is lost.</extracomment>
        <translation>The phone's keystore no longer holds the half of the key that it kept. This happens when its screen lock is taken away or the phone is reset. Without it no PIN can open Lanyard.</translation>
    </message>
    <message id="damaged.text">
        <source>Lanyard can't open its files, though the phone and the PIN may be right. The files are kept as they are; nothing new is written over them.</source>
        <extracomment>What happened to a damaged vault.</extracomment>
        <translation>Lanyard can't open its files, though the phone and the PIN may be right. The files are kept as they are; nothing new is written over them.</translation>
    </message>
    <message id="damaged.kept.title">
        <source>What is lost, what is kept</source>
        <extracomment>Heading over what is lost and what is kept.</extracomment>
        <translation>What is lost, what is kept</translation>
    </message>
    <message id="damaged.kept">
        <source>Drafts not yet submitted can't be had back. Sealed reports stay on this phone and are sent once you have enrolled again.</source>
        <extracomment>What damage or loss of keys means for reports.</extracomment>
        <translation>Drafts not yet submitted can't be had back. Sealed reports stay on this phone and are sent once you have enrolled again.</translation>
    </message>
    <message id="damaged.do.title">
        <source>What to do</source>
        <extracomment>Heading over what to do.</extracomment>
        <translation>What to do</translation>
    </message>
    <message id="damaged.do">
        <source>Ask your administrator for a new code, and enrol this phone again. If the phone was out of your hands, tell them.</source>
        <extracomment>What to do after damage or loss of keys.</extracomment>
        <translation>Ask your administrator for a new code, and enrol this phone again. If the phone was out of your hands, tell them.</translation>
    </message>
    <message id="urgent.title">
        <source>Child at risk now?</source>
        <extracomment>The way to help for a child at risk now; a question, first of the urgent actions.</extracomment>
        <translation>Child at risk now?</translation>
    </message>
    <message id="urgent.noPin">
        <source>What to do first. No PIN needed.</source>
        <extracomment>Under "Child at risk now?" where no PIN is needed.</extracomment>
        <translation>What to do first. No PIN needed.</translation>
    </message>
    <message id="home.draft">
        <source>Your draft</source>
        <extracomment>Over the title of the newest draft.</extracomment>
        <translation>Your draft</translation>
    </message>
    <message id="home.resume">
        <source>Resume</source>
        <extracomment>Opens the draft again.</extracomment>
        <translation>Resume</translation>
    </message>
    <message id="nav.capture">
        <source>Capture</source>
        <extracomment>Writing things down: the name in the navigation and of the page.</extracomment>
        <translation>Capture</translation>
    </message>
    <message id="capture.new">
        <source>New note</source>
        <extracomment>Button that starts a note.</extracomment>
        <translation>New note</translation>
    </message>
    <message id="capture.drafts">
        <source>Drafts, only on this phone</source>
        <extracomment>Heading over the drafts.</extracomment>
        <translation>Drafts, only on this phone</translation>
    </message>
    <message id="capture.empty">
        <source>No drafts. What you write is saved as you type, encrypted, only on this phone.</source>
        <extracomment>On Capture when there is no draft.</extracomment>
        <translation>No drafts. What you write is saved as you type, encrypted, only on this phone.</translation>
    </message>
    <message id="draft.locked">
        <source>Written while locked</source>
        <extracomment>A draft that was written on the lock screen, without the PIN.</extracomment>
        <translation>Written while locked</translation>
    </message>
    <message id="draft.state">
        <source>Draft</source>
        <extracomment>State of a report that is still being written.</extracomment>
        <translation>Draft</translation>
    </message>
    <message id="enrol.title">
        <source>Set up Lanyard</source>
        <extracomment>Heading of the first step of enrolling.</extracomment>
        <translation>Set up Lanyard</translation>
    </message>
    <message id="enrol.choose">
        <source>Choose a PIN</source>
        <extracomment>Heading of the second step of enrolling.</extracomment>
        <translation>Choose a PIN</translation>
    </message>
    <message id="enrol.repeat">
        <source>Type the PIN again</source>
        <extracomment>Heading of the third step of enrolling.</extracomment>
        <translation>Type the PIN again</translation>
    </message>
    <message id="enrol.done">
        <source>Lanyard is ready</source>
        <extracomment>Heading when enrolling is done.</extracomment>
        <translation>Lanyard is ready</translation>
    </message>
    <message id="enrol.about">
        <source>Type the code your administrator gave you. It works once, for 24 hours, and ties this phone to your force.</source>
        <extracomment>Under the heading of the first step of enrolling.</extracomment>
        <translation>Type the code your administrator gave you. It works once, for 24 hours, and ties this phone to your force.</translation>
    </message>
    <message id="enrol.pin.about">
        <source>Six digits, not a date or a pattern. Nobody can look it up or reset it.</source>
        <extracomment>Under the headings of the second and third step of enrolling.</extracomment>
        <translation>Six digits, not a date or a pattern. Nobody can look it up or reset it.</translation>
    </message>
    <message id="enrol.done.about">
        <source>Your notes and reports are encrypted on this phone.</source>
        <extracomment>When enrolling is done.</extracomment>
        <translation>Your notes and reports are encrypted on this phone.</translation>
    </message>
    <message id="enrol.code">
        <source>Enrolment code</source>
        <extracomment>Name of the field for the enrolment code.</extracomment>
        <translation>Enrolment code</translation>
    </message>
    <message id="enrol.checking">
        <source>Checking the code</source>
        <extracomment>On the button while the code is being checked.</extracomment>
        <translation>Checking the code</translation>
    </message>
    <message id="enrol.check">
        <source>Check the code</source>
        <extracomment>Button under the enrolment code.</extracomment>
        <translation>Check the code</translation>
    </message>
    <message id="finish.oneSource">
        <source>&lt;b&gt;One source a report.&lt;/b&gt; %1</source>
        <extracomment>Over the grading of a report. %1 a sentence that says whose words these are.</extracomment>
        <translation>&lt;b&gt;One source a report.&lt;/b&gt; %1</translation>
    </message>
    <message id="finish.source">
        <source>Who is the source?</source>
        <extracomment>Question of the grading: what kind of source.</extracomment>
        <translation>Who is the source?</translation>
    </message>
    <message id="finish.evaluation">
        <source>How far can you rely on the source?</source>
        <extracomment>Question of the grading: source evaluation 1 to 3.</extracomment>
        <translation>How far can you rely on the source?</translation>
    </message>
    <message id="finish.assessment">
        <source>How do they know it?</source>
        <extracomment>Question of the grading: intelligence assessment A to E.</extracomment>
        <translation>How do they know it?</translation>
    </message>
    <message id="finish.handling">
        <source>Who may it be shared with?</source>
        <extracomment>Question of the grading: handling code P or C.</extracomment>
        <translation>Who may it be shared with?</translation>
    </message>
    <message id="finish.conditions">
        <source>Conditions in your own words</source>
        <extracomment>Label of the field for handling conditions.</extracomment>
        <translation>Conditions in your own words</translation>
    </message>
    <message id="finish.marking">
        <source>How is it marked?</source>
        <extracomment>Question of the grading: protective marking.</extracomment>
        <translation>How is it marked?</translation>
    </message>
    <message id="finish.locked">
        <source>&lt;b&gt;Written while locked.&lt;/b&gt; Anyone who held the phone could have written this. Check that it is yours.</source>
        <extracomment>On a draft that was written on the lock screen. The officer must say that it is theirs before it can be sent.</extracomment>
        <translation>&lt;b&gt;Written while locked.&lt;/b&gt; Anyone who held the phone could have written this. Check that it is yours.</translation>
    </message>
    <message id="finish.mine">
        <source>I wrote this</source>
        <extracomment>Says that a note written while locked is the officer's own.</extracomment>
        <translation>I wrote this</translation>
    </message>
    <message id="finish.text">
        <source>What do you know?</source>
        <extracomment>Question of step 1 of finishing a report.</extracomment>
        <translation>What do you know?</translation>
    </message>
    <message id="finish.text.hint">
        <source>Facts as seen or told. Leave out who told you: that comes later and is kept apart.</source>
        <extracomment>Under that question.</extracomment>
        <translation>Facts as seen or told. Leave out who told you: that comes later and is kept apart.</translation>
    </message>
    <message id="finish.risk">
        <source>May a child be at risk now?</source>
        <extracomment>Question of step 1 of finishing a report.</extracomment>
        <translation>May a child be at risk now?</translation>
    </message>
    <message id="answer.yes">
        <source>Yes</source>
        <extracomment>Answer.
----------
On the review: a child may be at risk now.</extracomment>
        <translation>Yes</translation>
    </message>
    <message id="answer.no">
        <source>No</source>
        <extracomment>Answer.</extracomment>
        <translation>No</translation>
    </message>
    <message id="finish.risk.callFirst">
        <source>&lt;b&gt;Call first.&lt;/b&gt; A report waits for signal and for a reader; a child can't.</source>
        <extracomment>When a child may be at risk now.</extracomment>
        <translation>&lt;b&gt;Call first.&lt;/b&gt; A report waits for signal and for a reader; a child can't.</translation>
    </message>
    <message id="urgent.detail">
        <source>First steps and who to call</source>
        <extracomment>Opens the page for a child at risk now.
----------
Under "Child at risk now?" on Home.</extracomment>
        <translation>First steps and who to call</translation>
    </message>
    <message id="finish.riskAction">
        <source>What was done, and who was told</source>
        <extracomment>Label of a field, when a child may be at risk now.</extracomment>
        <translation>What was done, and who was told</translation>
    </message>
    <message id="finish.step">
        <source>Step %1 of %2: %3</source>
        <extracomment>Where one is in finishing a report. %1 the step, %2 how many there are, %3 its title.</extracomment>
        <translation>Step %1 of %2: %3</translation>
    </message>
    <message id="finish.gradeSoFar">
        <source>Grade so far: %1</source>
        <extracomment>For screen readers: the grade so far. %1 the three codes; a question mark is not chosen.</extracomment>
        <translation>Grade so far: %1</translation>
    </message>
    <message id="finish.review.title">
        <source>Review and seal</source>
        <extracomment>Title of the last step of finishing a report.</extracomment>
        <translation>Review and seal</translation>
    </message>
    <message id="finish.title">
        <source>Finish report</source>
        <extracomment>Title of the page that finishes a report.</extracomment>
        <translation>Finish report</translation>
    </message>
    <message id="finish.exit">
        <source>Save, exit</source>
        <extracomment>Leaves finishing a report; all of it is saved already.</extracomment>
        <translation>Save, exit</translation>
    </message>
    <message id="finish.seal">
        <source>Seal and put in outbox</source>
        <extracomment>The last button of finishing a report. It is final.</extracomment>
        <translation>Seal and put in outbox</translation>
    </message>
    <message id="finish.provenance.apart">
        <source>&lt;b&gt;Kept apart.&lt;/b&gt; What you write here is sealed for the source unit only. Nobody who reads the report can read it.</source>
        <extracomment>Over the field for provenance.</extracomment>
        <translation>&lt;b&gt;Kept apart.&lt;/b&gt; What you write here is sealed for the source unit only. Nobody who reads the report can read it.</translation>
    </message>
    <message id="finish.provenance">
        <source>Who told you, and how do they know?</source>
        <extracomment>Question of step 4 of finishing a report.</extracomment>
        <translation>Who told you, and how do they know?</translation>
    </message>
    <message id="finish.provenance.hint">
        <source>Leave it empty when you saw it yourself.</source>
        <extracomment>Under that question.</extracomment>
        <translation>Leave it empty when you saw it yourself.</translation>
    </message>
    <message id="finish.comment">
        <source>Your comment</source>
        <extracomment>Field of finishing a report: what the officer thinks of the information.</extracomment>
        <translation>Your comment</translation>
    </message>
    <message id="finish.comment.hint">
        <source>What you make of it. It goes with the report, marked as yours.</source>
        <extracomment>Under that field.</extracomment>
        <translation>What you make of it. It goes with the report, marked as yours.</translation>
    </message>
    <message id="finish.review.provenance">
        <source>Provenance, kept apart</source>
        <extracomment>On the review of a report, over what is kept apart.</extracomment>
        <translation>Provenance, kept apart</translation>
    </message>
    <message id="finish.review.noProvenance">
        <source>Nothing written. You can add who told you in step 4.</source>
        <extracomment>On the review of a report without provenance.</extracomment>
        <translation>Nothing written. You can add who told you in step 4.</translation>
    </message>
    <message id="finish.review.sealedApart">
        <source>Who told you and how you know. Sealed apart, for the source unit only.</source>
        <extracomment>On the review of a report with provenance.</extracomment>
        <translation>Who told you and how you know. Sealed apart, for the source unit only.</translation>
    </message>
    <message id="finish.review.kind">
        <source>Intelligence report</source>
        <extracomment>Over the text of a report on its review.</extracomment>
        <translation>Intelligence report</translation>
    </message>
    <message id="finish.grade">
        <source>Grade %1</source>
        <extracomment>For screen readers: the grade of a report. %1 the three codes.</extracomment>
        <translation>Grade %1</translation>
    </message>
    <message id="finish.review.final">
        <source>Sealing is final. You can add a follow-up, but you can't edit a sealed report. No signal needed.</source>
        <extracomment>Under the review of a report.</extracomment>
        <translation>Sealing is final. You can add a follow-up, but you can't edit a sealed report. No signal needed.</translation>
    </message>
    <message id="note.place">
        <source>Place</source>
        <extracomment>Name of the field for where it happened.</extracomment>
        <translation>Place</translation>
    </message>
    <message id="finish.place.hint">
        <source>An address, a street, a place on the way. Leave it empty if it is not known.</source>
        <extracomment>Under the field for the place in finishing a report.</extracomment>
        <translation>An address, a street, a place on the way. Leave it empty if it is not known.</translation>
    </message>
    <message id="finish.form">
        <source>Which form of abuse may it be?</source>
        <extracomment>Question of step 2 of finishing a report.</extracomment>
        <translation>Which form of abuse may it be?</translation>
    </message>
    <message id="forgot.title">
        <source>Nobody can look up your PIN</source>
        <extracomment>Title of the sheet that "Forgot?" opens.</extracomment>
        <translation>Nobody can look up your PIN</translation>
    </message>
    <message id="forgot.text">
        <source>Nothing on this phone can be opened without it, by you or by anyone. Reports already sealed are still sent. Drafts can't be had back. To start again, ask your administrator for a new code, and enrol this phone again.</source>
        <extracomment>What a forgotten PIN means. The app may show its own words instead.</extracomment>
        <translation>Nothing on this phone can be opened without it, by you or by anyone. Reports already sealed are still sent. Drafts can't be had back. To start again, ask your administrator for a new code, and enrol this phone again.</translation>
    </message>
    <message id="sheet.close">
        <source>Close</source>
        <extracomment>Button that closes a sheet.</extracomment>
        <translation>Close</translation>
    </message>
    <message id="app.name">
        <source>Lanyard</source>
        <extracomment>The product's name.</extracomment>
        <translation>Lanyard</translation>
    </message>
    <message id="nav.settings">
        <source>Settings</source>
        <extracomment>Settings, in the navigation and on Home.</extracomment>
        <translation>Settings</translation>
    </message>
    <message id="home.lockNow">
        <source>Lock now</source>
        <extracomment>Locks the app at once.</extracomment>
        <translation>Lock now</translation>
    </message>
    <message id="home.search">
        <source>Search signs, measures, words</source>
        <extracomment>In the search field of Home.</extracomment>
        <translation>Search signs, measures, words</translation>
    </message>
    <message id="home.signs">
        <source>Signs</source>
        <extracomment>Tile on Home: signs of child sexual abuse.</extracomment>
        <translation>Signs</translation>
    </message>
    <message id="home.signs.detail">
        <source>What to notice</source>
        <extracomment>Under the tile Signs.</extracomment>
        <translation>What to notice</translation>
    </message>
    <message id="home.situations">
        <source>At this incident</source>
        <extracomment>Tile on Home: what to notice at another kind of incident.</extracomment>
        <translation>At this incident</translation>
    </message>
    <message id="home.situations.detail">
        <source>Missing, traffic</source>
        <extracomment>Under the tile At this incident: examples.</extracomment>
        <translation>Missing, traffic</translation>
    </message>
    <message id="home.measures">
        <source>Which measure?</source>
        <extracomment>Tile on Home: from what is known to the measures that fit; also the title of that page.</extracomment>
        <translation>Which measure?</translation>
    </message>
    <message id="home.measures.detail">
        <source>Orders and notices</source>
        <extracomment>Under the tile Which measure?</extracomment>
        <translation>Orders and notices</translation>
    </message>
    <message id="home.practice">
        <source>Speaking with a child</source>
        <extracomment>Tile on Home: how to speak with a child, what to do with a device.</extracomment>
        <translation>Speaking with a child</translation>
    </message>
    <message id="home.practice.detail">
        <source>And other first steps</source>
        <extracomment>Under the tile Speaking with a child.</extracomment>
        <translation>And other first steps</translation>
    </message>
    <message id="item.usedAgainst">
        <source>Used against</source>
        <extracomment>Heading over survey figures: which forms of abuse officers used this measure against.</extracomment>
        <translation>Used against</translation>
    </message>
    <message id="item.related">
        <source>See also</source>
        <extracomment>Heading over links to other guides and measures.</extracomment>
        <translation>See also</translation>
    </message>
    <message id="item.sources">
        <source>Sources</source>
        <extracomment>Heading over the law and studies that a page rests on.</extracomment>
        <translation>Sources</translation>
    </message>
    <message id="item.source">
        <source>%1, %2</source>
        <extracomment>A source and the place in it. %1 title, %2 section or page.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message id="item.related.with">
        <source>Together with this</source>
        <extracomment>How a related item belongs to this one: used together.</extracomment>
        <translation>Together with this</translation>
    </message>
    <message id="item.related.before">
        <source>Before this</source>
        <extracomment>How a related item belongs to this one: comes first.</extracomment>
        <translation>Before this</translation>
    </message>
    <message id="item.related.after">
        <source>After this</source>
        <extracomment>How a related item belongs to this one: comes later.</extracomment>
        <translation>After this</translation>
    </message>
    <message id="item.related.instead">
        <source>Instead of this</source>
        <extracomment>How a related item belongs to this one: in its place.</extracomment>
        <translation>Instead of this</translation>
    </message>
    <message id="item.startNote">
        <source>Start note</source>
        <extracomment>Button at the foot of a guide or measure.</extracomment>
        <translation>Start note</translation>
    </message>
    <message id="item.startNoteFromGuide">
        <source>Start note from this guide</source>
        <extracomment>Button at the foot of a guide, where there is room for more words.</extracomment>
        <translation>Start note from this guide</translation>
    </message>
    <message id="list.empty">
        <source>Nothing here matches. Look with fewer words, or at all kinds.</source>
        <extracomment>Shown where a list of guides or measures has no entry.</extracomment>
        <translation>Nothing here matches. Look with fewer words, or at all kinds.</translation>
    </message>
    <message id="item.missing">
        <source>This page is not on this phone. It may come with the next update of the guides.</source>
        <extracomment>Shown when a guide that something points to is not in the packs held.</extracomment>
        <translation>This page is not on this phone. It may come with the next update of the guides.</translation>
    </message>
    <message id="item.busy">
        <source>Opening</source>
        <extracomment>Shown while a guide is being opened.</extracomment>
        <translation>Opening</translation>
    </message>
    <message id="note.title">
        <source>Quick note</source>
        <extracomment>Writing a note at once; also the title of the page.</extracomment>
        <translation>Quick note</translation>
    </message>
    <message id="note.done">
        <source>Done</source>
        <extracomment>Button that ends writing a note; it is saved already.</extracomment>
        <translation>Done</translation>
    </message>
    <message id="note.text">
        <source>What you saw or were told</source>
        <extracomment>In the empty note, and its name for screen readers.</extracomment>
        <translation>What you saw or were told</translation>
    </message>
    <message id="lockedNote.about">
        <source>No PIN needed. The note is encrypted as you write and can be read only after Lanyard is unlocked. Then check that it is yours.</source>
        <extracomment>Under the quick note of the lock screen.</extracomment>
        <translation>No PIN needed. The note is encrypted as you write and can be read only after Lanyard is unlocked. Then check that it is yours.</translation>
    </message>
    <message id="lock.title">
        <source>Lanyard is locked</source>
        <extracomment>Heading of the lock screen.</extracomment>
        <translation>Lanyard is locked</translation>
    </message>
    <message id="lock.protected">
        <source>Your notes and reports are encrypted on this phone. Without your PIN nobody can read them.</source>
        <extracomment>Under the lock screen's heading: what is protected, in two lines.</extracomment>
        <translation>Your notes and reports are encrypted on this phone. Without your PIN nobody can read them.</translation>
    </message>
    <message id="lock.opening">
        <source>Opening</source>
        <extracomment>On the lock screen while the PIN is being checked.</extracomment>
        <translation>Opening</translation>
    </message>
    <message id="lock.forgot">
        <source>Forgot?</source>
        <extracomment>The PIN pad's lower left key: opens the sheet about a forgotten PIN.</extracomment>
        <translation>Forgot?</translation>
    </message>
    <message id="lock.noPin">
        <source>No PIN needed</source>
        <extracomment>Under an action of the lock screen that works without the PIN.</extracomment>
        <translation>No PIN needed</translation>
    </message>
    <message id="lock.offline">
        <source>No signal. Everything here works without it.</source>
        <extracomment>On the lock screen with no signal.</extracomment>
        <translation>No signal. Everything here works without it.</translation>
    </message>
    <message id="nav.measures">
        <source>Measures</source>
        <extracomment>Name of the list of measures, in the navigation and above a measure.</extracomment>
        <translation>Measures</translation>
    </message>
    <message id="measures.search">
        <source>Search measures</source>
        <extracomment>In the search field over the list of measures.</extracomment>
        <translation>Search measures</translation>
    </message>
    <message id="measures.kind">
        <source>Kind of measure</source>
        <extracomment>Name of the group of buttons that narrow the list of measures.</extracomment>
        <translation>Kind of measure</translation>
    </message>
    <message id="measures.all">
        <source>All</source>
        <extracomment>All measures.</extracomment>
        <translation>All</translation>
    </message>
    <message id="measures.direct">
        <source>Direct</source>
        <extracomment>Measures that act on a person, place or contact directly.</extracomment>
        <translation>Direct</translation>
    </message>
    <message id="measures.supporting">
        <source>Supporting</source>
        <extracomment>Measures that support others.</extracomment>
        <translation>Supporting</translation>
    </message>
    <message id="measures.online">
        <source>Online</source>
        <extracomment>Measures for what happens online.</extracomment>
        <translation>Online</translation>
    </message>
    <message id="note.finish">
        <source>Finish and send</source>
        <extracomment>Button under a note: grade it and send it.</extracomment>
        <translation>Finish and send</translation>
    </message>
    <message id="note.from">
        <source>From: %1</source>
        <extracomment>Over a note that was started from a guide. %1 the guide's title.</extracomment>
        <translation>From: %1</translation>
    </message>
    <message id="note.guard">
        <source>This is not a 999 call, a crime record or a referral. A child's own account belongs in the evidential record.</source>
        <extracomment>Under a note: what it is not.</extracomment>
        <translation>This is not a 999 call, a crime record or a referral. A child's own account belongs in the evidential record.</translation>
    </message>
    <message id="nav.outbox">
        <source>Outbox</source>
        <extracomment>Where sealed reports wait and are followed: the name in the navigation and of the page.</extracomment>
        <translation>Outbox</translation>
    </message>
    <message id="outbox.tryNow">
        <source>Try now</source>
        <extracomment>Tries at once to send what waits.</extracomment>
        <translation>Try now</translation>
    </message>
    <message id="outbox.empty">
        <source>Nothing here yet. A report stands here once you have sealed it, until the force has it.</source>
        <extracomment>On the outbox when nothing is in it.</extracomment>
        <translation>Nothing here yet. A report stands here once you have sealed it, until the force has it.</translation>
    </message>
    <message id="outbox.phone">
        <source>On this phone</source>
        <extracomment>Heading over reports that have not left.</extracomment>
        <translation>On this phone</translation>
    </message>
    <message id="outbox.way">
        <source>On its way</source>
        <extracomment>Heading over reports that the relay has.</extracomment>
        <translation>On its way</translation>
    </message>
    <message id="outbox.force">
        <source>With the force</source>
        <extracomment>Heading over reports that the force has.</extracomment>
        <translation>With the force</translation>
    </message>
    <message id="search.results">
        <source>Results</source>
        <extracomment>Name of the list of what a search found.</extracomment>
        <translation>Results</translation>
    </message>
    <message id="search.count" numerus="yes">
        <source>%n result(s), all on this phone</source>
        <extracomment>How many results a search has. %n the number.</extracomment>
        <translation>
            <numerusform>%n result, all on this phone</numerusform>
            <numerusform>%n results, all on this phone</numerusform>
        </translation>
    </message>
    <message id="search.hint">
        <source>Try a word, a short form, or what people call it.</source>
        <extracomment>Under an empty search field.</extracomment>
        <translation>Try a word, a short form, or what people call it.</translation>
    </message>
    <message id="settings.title">
        <source>Settings and security</source>
        <extracomment>Title of the settings.</extracomment>
        <translation>Settings and security</translation>
    </message>
    <message id="settings.minutes" numerus="yes">
        <source>%n min</source>
        <extracomment>A choice of minutes. %n the number.</extracomment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message id="settings.lock">
        <source>Lock</source>
        <extracomment>Group of the settings.</extracomment>
        <translation>Lock</translation>
    </message>
    <message id="settings.autoLock">
        <source>Auto-lock</source>
        <extracomment>Setting: after how long the app locks itself.</extracomment>
        <translation>Auto-lock</translation>
    </message>
    <message id="settings.autoLock.after" numerus="yes">
        <source>After %n minute(s), or on leaving</source>
        <extracomment>After how long the app locks itself. %n minutes.</extracomment>
        <translation>
            <numerusform>After %n minute, or on leaving</numerusform>
            <numerusform>After %n minutes, or on leaving</numerusform>
        </translation>
    </message>
    <message id="settings.reading">
        <source>Reading</source>
        <extracomment>Group of the settings.</extracomment>
        <translation>Reading</translation>
    </message>
    <message id="settings.language">
        <source>Language</source>
        <extracomment>Setting.</extracomment>
        <translation>Language</translation>
    </message>
    <message id="settings.language.en">
        <source>English</source>
        <extracomment>The language's own name; the same in every language.</extracomment>
        <translation>English</translation>
    </message>
    <message id="settings.language.cy">
        <source>Cymraeg</source>
        <extracomment>The language's own name; the same in every language.</extracomment>
        <translation>Cymraeg</translation>
    </message>
    <message id="settings.textSize">
        <source>Text size</source>
        <extracomment>Setting.</extracomment>
        <translation>Text size</translation>
    </message>
    <message id="settings.percent">
        <source>%1%</source>
        <extracomment>A size in per cent. %1 the number.</extracomment>
        <translation>%1%</translation>
    </message>
    <message id="settings.dark">
        <source>Light or dark</source>
        <extracomment>Setting.</extracomment>
        <translation>Light or dark</translation>
    </message>
    <message id="settings.dark.system">
        <source>As phone</source>
        <extracomment>Light or dark: as the phone has it.</extracomment>
        <translation>As phone</translation>
    </message>
    <message id="settings.dark.light">
        <source>Light</source>
        <extracomment>Light or dark.</extracomment>
        <translation>Light</translation>
    </message>
    <message id="settings.dark.dark">
        <source>Dark</source>
        <extracomment>Light or dark.</extracomment>
        <translation>Dark</translation>
    </message>
    <message id="settings.guides">
        <source>Guides and law</source>
        <extracomment>Group of the settings.</extracomment>
        <translation>Guides and law</translation>
    </message>
    <message id="settings.pack">
        <source>Guides on this phone</source>
        <extracomment>Setting: which guides are on this phone.</extracomment>
        <translation>Guides on this phone</translation>
    </message>
    <message id="settings.fingerprint">
        <source>Fingerprint of its keys</source>
        <extracomment>Under the force's name.</extracomment>
        <translation>Fingerprint of its keys</translation>
    </message>
    <message id="settings.version">
        <source>Lanyard %1. Guides advise; they are not a court's or a force's decision.</source>
        <extracomment>At the end of the settings. %1 the version of the app.</extracomment>
        <translation>Lanyard %1. Guides advise; they are not a court's or a force's decision.</translation>
    </message>
    <message id="nav.home">
        <source>Home</source>
        <extracomment>Name in the navigation.</extracomment>
        <translation>Home</translation>
    </message>
    <message id="nav.waiting" numerus="yes">
        <source>%n waiting</source>
        <extracomment>For screen readers, after "Outbox": how many reports wait. %n the number.</extracomment>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message id="urgent.short">
        <source>At risk now?</source>
        <extracomment>Short form of "Child at risk now?", where there is little room.</extracomment>
        <translation>At risk now?</translation>
    </message>
    <message id="nav.lock">
        <source>Lock</source>
        <extracomment>In the navigation at the side of a wide window: locks the app.</extracomment>
        <translation>Lock</translation>
    </message>
    <message id="stepper.less">
        <source>%1: smaller</source>
        <extracomment>Makes a size smaller. %1 what is sized.</extracomment>
        <translation>%1: smaller</translation>
    </message>
    <message id="stepper.more">
        <source>%1: larger</source>
        <extracomment>Makes a size larger. %1 what is sized.</extracomment>
        <translation>%1: larger</translation>
    </message>
    <message id="pane.empty">
        <source>Choose something on the left. It opens here.</source>
        <extracomment>In the empty half of a wide window.</extracomment>
        <translation>Choose something on the left. It opens here.</translation>
    </message>
    <message id="practice.title">
        <source>What to do now</source>
        <extracomment>Title of the page of practice pages, cases, partners and words.</extracomment>
        <translation>What to do now</translation>
    </message>
    <message id="test.part">
        <source>Part %1. %2</source>
        <extracomment>For screen readers: which part of a test is asked. %1 its number, %2 its words.</extracomment>
        <translation>Part %1. %2</translation>
    </message>
    <message id="test.title">
        <source>The test</source>
        <extracomment>Heading over the parts that must hold for a measure.</extracomment>
        <translation>The test</translation>
    </message>
    <message id="test.instead">
        <source>Look at: %1</source>
        <extracomment>When a measure does not fit: which to look at. %1 the other measure.</extracomment>
        <translation>Look at: %1</translation>
    </message>
    <message id="note.time">
        <source>Time: %1</source>
        <extracomment>For screen readers: the time of a note. %1 the time.</extracomment>
        <translation>Time: %1</translation>
    </message>
    <message id="note.notSaved">
        <source>Not saved yet. %1 Your words are still here.</source>
        <extracomment>Over a note that could not be saved. %1 a sentence that says why.</extracomment>
        <translation>Not saved yet. %1 Your words are still here.</translation>
    </message>
    <message id="source.own">
        <source>I saw or heard it myself</source>
        <extracomment>A kind of source of intelligence.</extracomment>
        <translation>I saw or heard it myself</translation>
    </message>
    <message id="source.own.meaning">
        <source>Your own observation</source>
        <extracomment>A kind of source of intelligence: what is meant.</extracomment>
        <translation>Your own observation</translation>
    </message>
    <message id="source.public">
        <source>A member of the public</source>
        <extracomment>A kind of source of intelligence.</extracomment>
        <translation>A member of the public</translation>
    </message>
    <message id="source.public.meaning">
        <source>Who told you unasked: staff of a shop or hotel too</source>
        <extracomment>A kind of source of intelligence: what is meant.</extracomment>
        <translation>Who told you unasked: staff of a shop or hotel too</translation>
    </message>
    <message id="source.professional">
        <source>A professional</source>
        <extracomment>A kind of source of intelligence.</extracomment>
        <translation>A professional</translation>
    </message>
    <message id="source.professional.meaning">
        <source>In their work: a teacher, a carer, a door supervisor</source>
        <extracomment>A kind of source of intelligence: what is meant.</extracomment>
        <translation>In their work: a teacher, a carer, a door supervisor</translation>
    </message>
    <message id="source.partner">
        <source>A partner agency</source>
        <extracomment>A kind of source of intelligence.</extracomment>
        <translation>A partner agency</translation>
    </message>
    <message id="source.partner.meaning">
        <source>Social care, health, housing, another force</source>
        <extracomment>A kind of source of intelligence: what is meant.</extracomment>
        <translation>Social care, health, housing, another force</translation>
    </message>
    <message id="source.other">
        <source>Something else</source>
        <extracomment>A kind of source of intelligence.</extracomment>
        <translation>Something else</translation>
    </message>
    <message id="source.other.meaning">
        <source>Say what, under who told you</source>
        <extracomment>A kind of source of intelligence: what is meant.</extracomment>
        <translation>Say what, under who told you</translation>
    </message>
    <message id="evaluation.1">
        <source>Reliable</source>
        <extracomment>Source evaluation 1.</extracomment>
        <translation>Reliable</translation>
    </message>
    <message id="evaluation.1.meaning">
        <source>Has proved right before</source>
        <extracomment>Source evaluation 1: what it means.</extracomment>
        <translation>Has proved right before</translation>
    </message>
    <message id="evaluation.2">
        <source>Untested</source>
        <extracomment>Source evaluation 2.</extracomment>
        <translation>Untested</translation>
    </message>
    <message id="evaluation.2.meaning">
        <source>No track record to judge by</source>
        <extracomment>Source evaluation 2: what it means.</extracomment>
        <translation>No track record to judge by</translation>
    </message>
    <message id="evaluation.3">
        <source>Not reliable</source>
        <extracomment>Source evaluation 3.</extracomment>
        <translation>Not reliable</translation>
    </message>
    <message id="evaluation.3.meaning">
        <source>There is reason to doubt them</source>
        <extracomment>Source evaluation 3: what it means.</extracomment>
        <translation>There is reason to doubt them</translation>
    </message>
    <message id="assessment.a">
        <source>Known directly</source>
        <extracomment>Intelligence assessment A.</extracomment>
        <translation>Known directly</translation>
    </message>
    <message id="assessment.a.meaning">
        <source>They saw or heard it themselves</source>
        <extracomment>Intelligence assessment A: what it means.</extracomment>
        <translation>They saw or heard it themselves</translation>
    </message>
    <message id="assessment.b">
        <source>Known indirectly, backed up</source>
        <extracomment>Intelligence assessment B.</extracomment>
        <translation>Known indirectly, backed up</translation>
    </message>
    <message id="assessment.b.meaning">
        <source>Told to them, and supported</source>
        <extracomment>Intelligence assessment B: what it means.</extracomment>
        <translation>Told to them, and supported</translation>
    </message>
    <message id="assessment.c">
        <source>Known indirectly</source>
        <extracomment>Intelligence assessment C.</extracomment>
        <translation>Known indirectly</translation>
    </message>
    <message id="assessment.c.meaning">
        <source>Told to them, nothing supports it</source>
        <extracomment>Intelligence assessment C: what it means.</extracomment>
        <translation>Told to them, nothing supports it</translation>
    </message>
    <message id="assessment.d">
        <source>Not known</source>
        <extracomment>Intelligence assessment D.</extracomment>
        <translation>Not known</translation>
    </message>
    <message id="assessment.d.meaning">
        <source>No way to tell how they know</source>
        <extracomment>Intelligence assessment D: what it means.</extracomment>
        <translation>No way to tell how they know</translation>
    </message>
    <message id="assessment.e">
        <source>Suspected to be false</source>
        <extracomment>Intelligence assessment E.</extracomment>
        <translation>Suspected to be false</translation>
    </message>
    <message id="assessment.e.meaning">
        <source>You think it untrue or malicious</source>
        <extracomment>Intelligence assessment E: what it means.</extracomment>
        <translation>You think it untrue or malicious</translation>
    </message>
    <message id="handling.p">
        <source>Share where lawful</source>
        <extracomment>Handling code P.</extracomment>
        <translation>Share where lawful</translation>
    </message>
    <message id="handling.p.meaning">
        <source>Any lawful policing purpose</source>
        <extracomment>Handling code P: what it means.</extracomment>
        <translation>Any lawful policing purpose</translation>
    </message>
    <message id="handling.c">
        <source>Share with conditions</source>
        <extracomment>Handling code C.</extracomment>
        <translation>Share with conditions</translation>
    </message>
    <message id="handling.c.meaning">
        <source>You set limits, such as: ask me first</source>
        <extracomment>Handling code C: what it means.</extracomment>
        <translation>You set limits, such as: ask me first</translation>
    </message>
    <message id="form.family">
        <source>In the family</source>
        <extracomment>A form of child sexual abuse.</extracomment>
        <translation>In the family</translation>
    </message>
    <message id="form.group">
        <source>By a group or gang</source>
        <extracomment>A form of child sexual abuse.</extracomment>
        <translation>By a group or gang</translation>
    </message>
    <message id="form.images">
        <source>Images online</source>
        <extracomment>A form of child sexual abuse.</extracomment>
        <translation>Images online</translation>
    </message>
    <message id="form.grooming">
        <source>Grooming online</source>
        <extracomment>A form of child sexual abuse.</extracomment>
        <translation>Grooming online</translation>
    </message>
    <message id="form.under18">
        <source>By under-18s</source>
        <extracomment>A form of child sexual abuse.</extracomment>
        <translation>By under-18s</translation>
    </message>
    <message id="form.institution">
        <source>In an institution</source>
        <extracomment>A form of child sexual abuse.</extracomment>
        <translation>In an institution</translation>
    </message>
    <message id="form.unknown">
        <source>Not known</source>
        <extracomment>The form of abuse is not known.</extracomment>
        <translation>Not known</translation>
    </message>
    <message id="marking.official.meaning">
        <source>Most police information</source>
        <extracomment>A protective marking: what is meant.</extracomment>
        <translation>Most police information</translation>
    </message>
    <message id="marking.sensitive.meaning">
        <source>Needs more care. Most intelligence reports</source>
        <extracomment>A protective marking: what is meant.</extracomment>
        <translation>Needs more care. Most intelligence reports</translation>
    </message>
    <message id="marking.above.meaning">
        <source>Not in Lanyard: use your force's own system</source>
        <extracomment>A protective marking that may not be written here: what to do.</extracomment>
        <translation>Not in Lanyard: use your force's own system</translation>
    </message>
    <message id="review.when">
        <source>When</source>
        <extracomment>On the review: a label.</extracomment>
        <translation>When</translation>
    </message>
    <message id="review.where">
        <source>Where</source>
        <extracomment>On the review: a label.</extracomment>
        <translation>Where</translation>
    </message>
    <message id="review.form">
        <source>Form of abuse</source>
        <extracomment>On the review: a label.</extracomment>
        <translation>Form of abuse</translation>
    </message>
    <message id="review.source">
        <source>Source</source>
        <extracomment>On the review: a label.</extracomment>
        <translation>Source</translation>
    </message>
    <message id="review.handling">
        <source>Sharing</source>
        <extracomment>On the review: a label for the grade P or C.</extracomment>
        <translation>Sharing</translation>
    </message>
    <message id="review.conditions">
        <source>Conditions</source>
        <extracomment>On the review: a label.</extracomment>
        <translation>Conditions</translation>
    </message>
    <message id="review.risk">
        <source>A child may be at risk now</source>
        <extracomment>On the review: a label.</extracomment>
        <translation>A child may be at risk now</translation>
    </message>
    <message id="review.riskAction">
        <source>What was done</source>
        <extracomment>On the review: a label.</extracomment>
        <translation>What was done</translation>
    </message>
    <message id="review.comment">
        <source>Officer's comment</source>
        <extracomment>On the review of a report, over the officer's comment.</extracomment>
        <translation>Officer's comment</translation>
    </message>
    <message id="review.marking">
        <source>Marking</source>
        <extracomment>On the review: a label.</extracomment>
        <translation>Marking</translation>
    </message>
    <message id="finish.provenance.sealedBefore">
        <source>Who told you is sealed already, for the source unit only. Write it anew to replace it.</source>
        <extracomment>On a report that came back: its provenance was sealed the first time and stays so.</extracomment>
        <translation>Who told you is sealed already, for the source unit only. Write it anew to replace it.</translation>
    </message>
    <message id="chip.overdue">
        <source>Review overdue since %1</source>
        <extracomment>On a page whose review is late. %1 the day it was due.</extracomment>
        <translation>Review overdue since %1</translation>
    </message>
    <message id="chip.dueSoon" numerus="yes">
        <source>Review due in %n day(s)</source>
        <extracomment>On a page whose review is due soon. %n days.</extracomment>
        <translation>
            <numerusform>Review due in %n day</numerusform>
            <numerusform>Review due in %n days</numerusform>
        </translation>
    </message>
    <message id="chip.due">
        <source>Review due %1</source>
        <extracomment>On a page: when somebody must check it again. %1 the month.</extracomment>
        <translation>Review due %1</translation>
    </message>
    <message id="chip.lawUnconfirmed">
        <source>Law not confirmed: check before you rely on it</source>
        <extracomment>On a measure whose law nobody could confirm.</extracomment>
        <translation>Law not confirmed: check before you rely on it</translation>
    </message>
    <message id="chip.lawEnded">
        <source>Not the law since %1</source>
        <extracomment>On a measure whose law has ended. %1 the last day.</extracomment>
        <translation>Not the law since %1</translation>
    </message>
    <message id="chip.lawChecked">
        <source>Law checked %1, %2</source>
        <extracomment>On a measure: when its words were last compared with the law. %1 the day, %2 how long ago that is.</extracomment>
        <translation>Law checked %1, %2</translation>
    </message>
    <message id="chip.reviewed">
        <source>Reviewed %1</source>
        <extracomment>On a page: when it was last reviewed. %1 the month.</extracomment>
        <translation>Reviewed %1</translation>
    </message>
    <message id="standard.civil">
        <source>Standard of proof: the balance of probabilities.</source>
        <extracomment>The standard of proof of a civil order.</extracomment>
        <translation>Standard of proof: the balance of probabilities.</translation>
    </message>
    <message id="standard.criminal">
        <source>Standard of proof: beyond reasonable doubt.</source>
        <extracomment>The criminal standard of proof.</extracomment>
        <translation>Standard of proof: beyond reasonable doubt.</translation>
    </message>
    <message id="standard.reasonableBelief">
        <source>The standard: reasonable grounds to believe.</source>
        <extracomment>What an officer must have before acting.</extracomment>
        <translation>The standard: reasonable grounds to believe.</translation>
    </message>
    <message id="standard.reasonableSuspicion">
        <source>The standard: reasonable grounds to suspect.</source>
        <extracomment>What an officer must have before acting.</extracomment>
        <translation>The standard: reasonable grounds to suspect.</translation>
    </message>
    <message id="standard.policy">
        <source>Set by policy, not by law.</source>
        <extracomment>A test that no law sets.</extracomment>
        <translation>Set by policy, not by law.</translation>
    </message>
    <message id="judgement.court">
        <source>For the court to decide</source>
        <extracomment>On a part of a test that only somebody can decide.</extracomment>
        <translation>For the court to decide</translation>
    </message>
    <message id="judgement.officer">
        <source>For you to judge, and to explain</source>
        <extracomment>On a part of a test that only somebody can decide.</extracomment>
        <translation>For you to judge, and to explain</translation>
    </message>
    <message id="judgement.inspector">
        <source>For an inspector to decide</source>
        <extracomment>On a part of a test that only somebody can decide.</extracomment>
        <translation>For an inspector to decide</translation>
    </message>
    <message id="judgement.superintendent">
        <source>For a superintendent to decide</source>
        <extracomment>On a part of a test that only somebody can decide.</extracomment>
        <translation>For a superintendent to decide</translation>
    </message>
    <message id="judgement.localAuthority">
        <source>For the local authority to decide</source>
        <extracomment>On a part of a test that only somebody can decide.</extracomment>
        <translation>For the local authority to decide</translation>
    </message>
    <message id="judgement.prosecutor">
        <source>For the prosecutor to decide</source>
        <extracomment>On a part of a test that only somebody can decide.</extracomment>
        <translation>For the prosecutor to decide</translation>
    </message>
    <message id="judgement.provider">
        <source>For the provider to decide</source>
        <extracomment>On a part of a test that only somebody can decide.</extracomment>
        <translation>For the provider to decide</translation>
    </message>
    <message id="judgement.other">
        <source>For the authority that decides</source>
        <extracomment>On a part of a test that only somebody can decide.</extracomment>
        <translation>For the authority that decides</translation>
    </message>
    <message id="confidence.high">
        <source>Confidence: high.</source>
        <extracomment>How sure the editors are of a page.</extracomment>
        <translation>Confidence: high.</translation>
    </message>
    <message id="confidence.medium">
        <source>Confidence: medium.</source>
        <extracomment>How sure the editors are of a page.</extracomment>
        <translation>Confidence: medium.</translation>
    </message>
    <message id="confidence.low">
        <source>Confidence: low.</source>
        <extracomment>How sure the editors are of a page.</extracomment>
        <translation>Confidence: low.</translation>
    </message>
    <message id="confidence.review">
        <source>Review: %1.</source>
        <extracomment>Who looked at a page, and what is still to be done. %1 the editors' words.</extracomment>
        <translation>Review: %1.</translation>
    </message>
    <message id="item.fallback.whole">
        <source>This page is in English: it is not translated yet.</source>
        <extracomment>On a Welsh page that has no Welsh text.</extracomment>
        <translation>This page is in English: it is not translated yet.</translation>
    </message>
    <message id="item.fallback.part">
        <source>Part of this page is in English. The rest is a draft translation; review is due.</source>
        <extracomment>On a Welsh page of which a part is in English.</extracomment>
        <translation>Part of this page is in English. The rest is a draft translation; review is due.</translation>
    </message>
    <message id="item.fallback.draft">
        <source>Draft translation; review is due.</source>
        <extracomment>On a page whose translation nobody has signed yet.</extracomment>
        <translation>Draft translation; review is due.</translation>
    </message>
    <message id="item.advice">
        <source>Your ticks stay on this phone. They advise; you, a supervisor and legal services decide.</source>
        <extracomment>Once on a page with a test.</extracomment>
        <translation>Your ticks stay on this phone. They advise; you, a supervisor and legal services decide.</translation>
    </message>
    <message id="item.pack">
        <source>%1, version %2, signature checked.</source>
        <extracomment>At the foot of a page: where it came from. %1 the pack's name, %2 its version.</extracomment>
        <translation>%1, version %2, signature checked.</translation>
    </message>
    <message id="note.savedAsYouType">
        <source>Saved as you type, encrypted, only on this phone</source>
        <extracomment>Over an empty note.</extracomment>
        <translation>Saved as you type, encrypted, only on this phone</translation>
    </message>
    <message id="search.none">
        <source>Nothing found for “%1”. Try another word, or what people call it.</source>
        <extracomment>When a search finds nothing. %1 what was typed.</extracomment>
        <translation>Nothing found for “%1”. Try another word, or what people call it.</translation>
    </message>
    <message id="report.begun">
        <source>Begun %1</source>
        <extracomment>Title of a report that the force has received; its words are no longer on the phone. %1 a time.</extracomment>
        <translation>Begun %1</translation>
    </message>
    <message id="report.untitled">
        <source>Note without words</source>
        <extracomment>Title of a report that has no words yet.</extracomment>
        <translation>Note without words</translation>
    </message>
    <message id="outbox.waiting.problem">
        <source>The relay does not take it now (%1). Lanyard tries again by itself.</source>
        <extracomment>Under a report that the relay does not take for now. %1 the relay's short reason, in English.</extracomment>
        <translation>The relay does not take it now (%1). Lanyard tries again by itself.</translation>
    </message>
    <message id="outbox.waiting.line">
        <source>Sealed. It leaves by itself, also while Lanyard is locked.</source>
        <extracomment>Under a sealed report that has not left.</extracomment>
        <translation>Sealed. It leaves by itself, also while Lanyard is locked.</translation>
    </message>
    <message id="outbox.waiting">
        <source>Waiting for signal</source>
        <extracomment>State of a report: sealed, not sent.</extracomment>
        <translation>Waiting for signal</translation>
    </message>
    <message id="outbox.sending">
        <source>Sending, %1%</source>
        <extracomment>State of a report: on its way to the relay. %1 per cent.</extracomment>
        <translation>Sending, %1%</translation>
    </message>
    <message id="outbox.sending.line">
        <source>You can lock the phone</source>
        <extracomment>Under a report that is being sent.</extracomment>
        <translation>You can lock the phone</translation>
    </message>
    <message id="outbox.relay">
        <source>With relay</source>
        <extracomment>State of a report: the relay holds all of it.</extracomment>
        <translation>With relay</translation>
    </message>
    <message id="outbox.relay.line">
        <source>The relay cannot read it. The force takes it from there.</source>
        <extracomment>Under a report that the relay holds.</extracomment>
        <translation>The relay cannot read it. The force takes it from there.</translation>
    </message>
    <message id="draft.saved">
        <source>Saved %1, only on this phone</source>
        <extracomment>Under a draft. %1 the time.</extracomment>
        <translation>Saved %1, only on this phone</translation>
    </message>
    <message id="outbox.ready">
        <source>Ready</source>
        <extracomment>State of a report: finished, waits for the force's new keys.</extracomment>
        <translation>Ready</translation>
    </message>
    <message id="outbox.ready.line">
        <source>Finished. It is sealed as soon as this phone has the force's new keys.</source>
        <extracomment>Under a report that is ready.</extracomment>
        <translation>Finished. It is sealed as soon as this phone has the force's new keys.</translation>
    </message>
    <message id="outbox.received">
        <source>Received by force</source>
        <extracomment>State of a report: the force's machine stored it. It does not say that anybody read it.</extracomment>
        <translation>Received by force</translation>
    </message>
    <message id="outbox.received.line">
        <source>Stored and checked by a machine. Nobody may have read it yet.</source>
        <extracomment>Under a report that the force received.</extracomment>
        <translation>Stored and checked by a machine. Nobody may have read it yet.</translation>
    </message>
    <message id="outbox.refused">
        <source>Refused</source>
        <extracomment>State of a report that the force did not take; it is a draft again.</extracomment>
        <translation>Refused</translation>
    </message>
    <message id="draft.needs.other">
        <source>a part to be put right</source>
        <extracomment>What a draft still needs, after "Needs:": a part that is too long or cannot be sent as it is.</extracomment>
        <translation>a part to be put right</translation>
    </message>
    <message id="sync.waiting" numerus="yes">
        <source>%n report(s) waiting.</source>
        <extracomment>How many sealed reports wait. %n the number.</extracomment>
        <translation>
            <numerusform>%n report waiting.</numerusform>
            <numerusform>%n reports waiting.</numerusform>
        </translation>
    </message>
    <message id="refused.noKey">
        <source>The force no longer holds the key it was sealed to. Open the draft and seal it again.</source>
        <extracomment>Why the force refused a report, and what to do.</extracomment>
        <translation>The force no longer holds the key it was sealed to. Open the draft and seal it again.</translation>
    </message>
    <message id="refused.damaged">
        <source>It did not arrive as this phone sealed it. Open the draft and seal it again.</source>
        <extracomment>Why the force refused a report, and what to do.</extracomment>
        <translation>It did not arrive as this phone sealed it. Open the draft and seal it again.</translation>
    </message>
    <message id="refused.unknownDevice">
        <source>The force does not know this phone's key. The draft is back. Ask your administrator.</source>
        <extracomment>Why the force refused a report, and what to do.</extracomment>
        <translation>The force does not know this phone's key. The draft is back. Ask your administrator.</translation>
    </message>
    <message id="refused.differentBody">
        <source>The force has another report under the same number. Open the draft and seal it again.</source>
        <extracomment>Why the force refused a report, and what to do.</extracomment>
        <translation>The force has another report under the same number. Open the draft and seal it again.</translation>
    </message>
    <message id="refused.tooLarge">
        <source>It is larger than the force takes. Open the draft and make it shorter, or write two.</source>
        <extracomment>Why the force refused a report, and what to do.</extracomment>
        <translation>It is larger than the force takes. Open the draft and make it shorter, or write two.</translation>
    </message>
    <message id="refused.provenanceKey">
        <source>Who told you was sealed to a key that the force no longer uses. Open the draft and write it again.</source>
        <extracomment>Why the force refused a report, and what to do.</extracomment>
        <translation>Who told you was sealed to a key that the force no longer uses. Open the draft and write it again.</translation>
    </message>
    <message id="refused.other">
        <source>The force could not take it (%1). The draft is back. Ask your administrator.</source>
        <extracomment>Why the force refused a report: a reason that this app does not know. %1 its code.</extracomment>
        <translation>The force could not take it (%1). The draft is back. Ask your administrator.</translation>
    </message>
    <message id="report.fromBefore">
        <source>Report from before this phone was enrolled again</source>
        <extracomment>A sealed report whose title is not known any more.</extracomment>
        <translation>Report from before this phone was enrolled again</translation>
    </message>
    <message id="sync.offline">
        <source>No signal since %1.</source>
        <extracomment>The sync line without a connection. %1 the time.</extracomment>
        <translation>No signal since %1.</translation>
    </message>
    <message id="sync.offline.works">
        <source>Everything here works without it.</source>
        <extracomment>The sync line without a connection, when nothing waits.</extracomment>
        <translation>Everything here works without it.</translation>
    </message>
    <message id="sync.relay">
        <source>With the relay.</source>
        <extracomment>The sync line when the relay has everything and the force has not answered.</extracomment>
        <translation>With the relay.</translation>
    </message>
    <message id="sync.relay.detail">
        <source>The force has not taken it yet.</source>
        <extracomment>The sync line when the relay has everything: what is missing.</extracomment>
        <translation>The force has not taken it yet.</translation>
    </message>
    <message id="sync.sending" numerus="yes">
        <source>Sending %n report(s).</source>
        <extracomment>The sync line while reports are sent. %n how many.</extracomment>
        <translation>
            <numerusform>Sending %n report.</numerusform>
            <numerusform>Sending %n reports.</numerusform>
        </translation>
    </message>
    <message id="sync.received">
        <source>All received.</source>
        <extracomment>The sync line when the force has everything.</extracomment>
        <translation>All received.</translation>
    </message>
    <message id="sync.idle">
        <source>Nothing waiting.</source>
        <extracomment>The sync line when there is nothing to send.</extracomment>
        <translation>Nothing waiting.</translation>
    </message>
    <message id="time.dayAndTime">
        <source>%1, %2</source>
        <extracomment>A moment on another day. %1 the day, %2 the time.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message id="note.saved">
        <source>Saved %1, encrypted, only on this phone</source>
        <extracomment>Over a note that is saved. %1 the time.</extracomment>
        <translation>Saved %1, encrypted, only on this phone</translation>
    </message>
    <message id="kind.measure.supporting">
        <source>Measure, supporting</source>
        <extracomment>What kind of thing a page is: a measure that supports others.</extracomment>
        <translation>Measure, supporting</translation>
    </message>
    <message id="kind.measure.online">
        <source>Measure, online</source>
        <extracomment>What kind of thing a page is: a measure for what happens online.</extracomment>
        <translation>Measure, online</translation>
    </message>
    <message id="kind.measure.direct">
        <source>Measure, direct</source>
        <extracomment>What kind of thing a page is: a measure that acts on a person, place or contact directly.</extracomment>
        <translation>Measure, direct</translation>
    </message>
    <message id="kind.sign">
        <source>Signs</source>
        <extracomment>What kind of thing a page is: signs of abuse.</extracomment>
        <translation>Signs</translation>
    </message>
    <message id="kind.situation">
        <source>At this incident</source>
        <extracomment>What kind of thing a page is: what to notice at another kind of incident.</extracomment>
        <translation>At this incident</translation>
    </message>
    <message id="kind.practice">
        <source>What to do now</source>
        <extracomment>What kind of thing a page is: first steps.</extracomment>
        <translation>What to do now</translation>
    </message>
    <message id="kind.case">
        <source>Example</source>
        <extracomment>What kind of thing a page is: an anonymised example.</extracomment>
        <translation>Example</translation>
    </message>
    <message id="kind.partner">
        <source>Partner</source>
        <extracomment>What kind of thing a page is: an agency that works with the police.</extracomment>
        <translation>Partner</translation>
    </message>
    <message id="kind.definition">
        <source>Meaning</source>
        <extracomment>What kind of thing a page is: what a word or short form means.</extracomment>
        <translation>Meaning</translation>
    </message>
    <message id="finish.step.happened">
        <source>What happened</source>
        <extracomment>Title of step 1 of finishing a report.</extracomment>
        <translation>What happened</translation>
    </message>
    <message id="finish.step.where">
        <source>People, places, kind of abuse</source>
        <extracomment>Title of step 2 of finishing a report.</extracomment>
        <translation>People, places, kind of abuse</translation>
    </message>
    <message id="finish.step.grade">
        <source>Grade it</source>
        <extracomment>Title of step 3 of finishing a report.</extracomment>
        <translation>Grade it</translation>
    </message>
    <message id="finish.step.provenance">
        <source>Who told you</source>
        <extracomment>Title of step 4 of finishing a report: who told the officer.</extracomment>
        <translation>Who told you</translation>
    </message>
    <message id="finish.step.review">
        <source>Check what the force will get</source>
        <extracomment>Title of step 5 of finishing a report.</extracomment>
        <translation>Check what the force will get</translation>
    </message>
    <message id="test.summary">
        <source>%1 of %2 met, %3 not known</source>
        <extracomment>How far the officer has come with a measure's test. %1 parts looked at as met, %2 parts in all, %3 not known.</extracomment>
        <translation>%1 of %2 met, %3 not known</translation>
    </message>
    <message id="test.summary.failing">
        <source>%1 of %2 met, %3 not known, %4 not met</source>
        <extracomment>As test.summary, when some parts are not met. %1 met, %2 parts in all, %3 not known, %4 not met.</extracomment>
        <translation>%1 of %2 met, %3 not known, %4 not met</translation>
    </message>
    <message id="enrol.pinsDiffer">
        <source>The two PINs differ. Choose one again.</source>
        <extracomment>When the PIN was repeated and differs.</extracomment>
        <translation>The two PINs differ. Choose one again.</translation>
    </message>
    <message id="lock.softwareKeystore">
        <source>This device has no secure keystore. Only your PIN protects what is here.</source>
        <extracomment>On the lock screen, where the platform keeps no keys.</extracomment>
        <translation>This device has no secure keystore. Only your PIN protects what is here.</translation>
    </message>
    <message id="lock.tryAgainIn">
        <source>Try again in %1</source>
        <extracomment>On the lock screen, after wrong PINs. %1 minutes and seconds.</extracomment>
        <translation>Try again in %1</translation>
    </message>
    <message id="settings.pack.text" numerus="yes">
        <source>%1, version %2 of %3, %n page(s), signature checked</source>
        <extracomment>In the settings: the guides on this phone. %1 their name, %2 version, %3 the day they were made, %n how many.</extracomment>
        <translation>
            <numerusform>%1, version %2 of %3, %n page, signature checked</numerusform>
            <numerusform>%1, version %2 of %3, %n pages, signature checked</numerusform>
        </translation>
    </message>
    <message id="lock.forgot.text">
        <source>Nobody can reset a PIN or read what is here without it. Your administrator can give you a code to enrol again. Drafts not yet submitted are then lost. Sealed reports stay and are sent.</source>
        <extracomment>Behind "Forgot?" on the lock screen.</extracomment>
        <translation>Nobody can reset a PIN or read what is here without it. Your administrator can give you a code to enrol again. Drafts not yet submitted are then lost. Sealed reports stay and are sent.</translation>
    </message>
    <message id="sync.idle.works">
        <source>Everything here works without signal.</source>
        <extracomment>The sync line when there is nothing to send: a reminder.</extracomment>
        <translation>Everything here works without signal.</translation>
    </message>
    <message id="match.askThis">
        <source>Not known. This would change most</source>
        <extracomment>Under the question whose answer would change most.</extracomment>
        <translation>Not known. This would change most</translation>
    </message>
    <message id="match.age.hint">
        <source>Years, or a range: 14-16</source>
        <extracomment>In the field for an age.</extracomment>
        <translation>Years, or a range: 14-16</translation>
    </message>
    <message id="library.practice">
        <source>First steps</source>
        <extracomment>List of practice pages.</extracomment>
        <translation>First steps</translation>
    </message>
    <message id="library.cases">
        <source>Cases</source>
        <extracomment>List of case examples.</extracomment>
        <translation>Cases</translation>
    </message>
    <message id="library.partners">
        <source>Partners</source>
        <extracomment>List of agencies and their powers.</extracomment>
        <translation>Partners</translation>
    </message>
    <message id="library.definitions">
        <source>Words</source>
        <extracomment>List of words and abbreviations.</extracomment>
        <translation>Words</translation>
    </message>
    <message id="match.met">
        <source>Looks met</source>
        <extracomment>Group of measures whose test looks met. Never only "Met".</extracomment>
        <translation>Looks met</translation>
    </message>
    <message id="match.open">
        <source>Needs more</source>
        <extracomment>Group of measures for which more must be known.</extracomment>
        <translation>Needs more</translation>
    </message>
    <message id="match.notMet">
        <source>Not available</source>
        <extracomment>Group of measures whose test fails on what was entered.</extracomment>
        <translation>Not available</translation>
    </message>
    <message id="match.showMore" numerus="yes">
        <source>Show %n more</source>
        <extracomment>Shows the rest of a list of measures. %n how many more.</extracomment>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
    <message id="match.clearAll">
        <source>Clear all</source>
        <extracomment>Takes back every answer of Which measure?</extracomment>
        <translation>Clear all</translation>
    </message>
    <message id="match.title">
        <source>Tick what you know</source>
        <extracomment>Title over the questions of Which measure?</extracomment>
        <translation>Tick what you know</translation>
    </message>
    <message id="match.lead">
        <source>Leave the rest blank. Blank means not known, and Lanyard will say when it matters.</source>
        <extracomment>Under that title.</extracomment>
        <translation>Leave the rest blank. Blank means not known, and Lanyard will say when it matters.</translation>
    </message>
    <message id="match.jump">
        <source>Jump to</source>
        <extracomment>Name of the row of buttons that jump to the questions about child, person, place.</extracomment>
        <translation>Jump to</translation>
    </message>
    <message id="match.group">
        <source>%1 · %2</source>
        <extracomment>A group of questions and how many of them are answered. %1 the group, %2 the number.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message id="match.see">
        <source>See the measures</source>
        <extracomment>Opens the measures that the facts lead to.</extracomment>
        <translation>See the measures</translation>
    </message>
    <message id="match.change">
        <source>Change facts</source>
        <extracomment>Goes back to the questions of Which measure?</extracomment>
        <translation>Change facts</translation>
    </message>
    <message id="match.closest">
        <source>Closest first</source>
        <extracomment>Over the measures that need more: how they are sorted.</extracomment>
        <translation>Closest first</translation>
    </message>
    <message id="match.unchecked">
        <source>Law not confirmed</source>
        <extracomment>Group of measures for which Lanyard gives no answer, because the law is not confirmed.</extracomment>
        <translation>Law not confirmed</translation>
    </message>
    <message id="measure.use">
        <source>Who, where, how long</source>
        <extracomment>Heading over who may use a measure, where it is got and how long it lasts.</extracomment>
        <translation>Who, where, how long</translation>
    </message>
    <message id="measure.breach">
        <source>If it is broken</source>
        <extracomment>Heading over what happens when a measure is broken.</extracomment>
        <translation>If it is broken</translation>
    </message>
    <message id="measures.match">
        <source>Which measure fits? Tick what you know</source>
        <extracomment>On the list of measures: opens the questions that lead to the measures that fit.</extracomment>
        <translation>Which measure fits? Tick what you know</translation>
    </message>
    <message id="measure.yes">
        <source>Yes.</source>
        <extracomment>Answer about a measure, before an explanation.</extracomment>
        <translation>Yes.</translation>
    </message>
    <message id="measure.no">
        <source>No.</source>
        <extracomment>Answer about a measure, before an explanation.</extracomment>
        <translation>No.</translation>
    </message>
    <message id="measure.depends">
        <source>It depends.</source>
        <extracomment>Answer about a measure, before an explanation.</extracomment>
        <translation>It depends.</translation>
    </message>
    <message id="measure.contempt">
        <source>No: contempt of court.</source>
        <extracomment>Answer about a measure: breaking it is contempt of court and not a crime.</extracomment>
        <translation>No: contempt of court.</translation>
    </message>
    <message id="measure.none">
        <source>Nothing to break.</source>
        <extracomment>Answer about a measure: there is nothing to break.</extracomment>
        <translation>Nothing to break.</translation>
    </message>
    <message id="measure.who">
        <source>Who may use it</source>
        <extracomment>Label of a line about a measure.</extracomment>
        <translation>Who may use it</translation>
    </message>
    <message id="measure.authorises">
        <source>Who authorises it</source>
        <extracomment>Label of a line about a measure.</extracomment>
        <translation>Who authorises it</translation>
    </message>
    <message id="measure.where">
        <source>Where it is got</source>
        <extracomment>Label of a line about a measure.</extracomment>
        <translation>Where it is got</translation>
    </message>
    <message id="measure.ages">
        <source>Age limits</source>
        <extracomment>Label of a line about a measure.</extracomment>
        <translation>Age limits</translation>
    </message>
    <message id="measure.conviction">
        <source>Is a conviction needed?</source>
        <extracomment>Label of a line about a measure.</extracomment>
        <translation>Is a conviction needed?</translation>
    </message>
    <message id="measure.childsSupport">
        <source>Must the child support it?</source>
        <extracomment>Label of a line about a measure.</extracomment>
        <translation>Must the child support it?</translation>
    </message>
    <message id="measure.lasts">
        <source>How long it lasts</source>
        <extracomment>Label of a line about a measure.</extracomment>
        <translation>How long it lasts</translation>
    </message>
    <message id="measure.offence">
        <source>Is breaking it a crime?</source>
        <extracomment>Label of a line about breaking a measure.</extracomment>
        <translation>Is breaking it a crime?</translation>
    </message>
    <message id="measure.arrest">
        <source>Is there a power of arrest?</source>
        <extracomment>Label of a line about breaking a measure.</extracomment>
        <translation>Is there a power of arrest?</translation>
    </message>
    <message id="measure.entry">
        <source>Does it open a door or a search?</source>
        <extracomment>Label of a line about breaking a measure.</extracomment>
        <translation>Does it open a door or a search?</translation>
    </message>
    <message id="measure.notReached">
        <source>Whom it does not reach</source>
        <extracomment>Label of a line about a measure.</extracomment>
        <translation>Whom it does not reach</translation>
    </message>
    <message id="match.noAge">
        <source>An age in years, or two with a dash: 14-16</source>
        <extracomment>Under an age that is none.</extracomment>
        <translation>An age in years, or two with a dash: 14-16</translation>
    </message>
    <message id="match.fits">
        <source>Fits what you entered.</source>
        <extracomment>Under a measure whose test looks met on what was entered.</extracomment>
        <translation>Fits what you entered.</translation>
    </message>
    <message id="match.unless">
        <source>unless: %1</source>
        <extracomment>Under a measure that needs more: it does not apply when this is so. %1 the exception.</extracomment>
        <translation>unless: %1</translation>
    </message>
    <message id="match.needs">
        <source>&lt;b&gt;Needs to be known:&lt;/b&gt; %1</source>
        <extracomment>Under a measure that needs more. %1 the part of its test that is not known.</extracomment>
        <translation>&lt;b&gt;Needs to be known:&lt;/b&gt; %1</translation>
    </message>
    <message id="match.more" numerus="yes">
        <source>And %n more.</source>
        <extracomment>After the first part of a test that is not known: how many more there are. %n the number.</extracomment>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message id="match.because">
        <source>&lt;b&gt;Because:&lt;/b&gt; %1</source>
        <extracomment>Under a measure that is not available: the exception that applies. %1 it.</extracomment>
        <translation>&lt;b&gt;Because:&lt;/b&gt; %1</translation>
    </message>
    <message id="match.notSo">
        <source>&lt;b&gt;Not so on what you entered:&lt;/b&gt; %1</source>
        <extracomment>Under a measure that is not available: the part of its test that is not so. %1 that part.</extracomment>
        <translation>&lt;b&gt;Not so on what you entered:&lt;/b&gt; %1</translation>
    </message>
    <message id="match.unconfirmed">
        <source>&lt;b&gt;Law not confirmed.&lt;/b&gt; Read it, and ask legal services before you rely on it.</source>
        <extracomment>Under a measure whose law nobody could confirm: no answer is given.</extracomment>
        <translation>&lt;b&gt;Law not confirmed.&lt;/b&gt; Read it, and ask legal services before you rely on it.</translation>
    </message>
    <message id="match.notChecked">
        <source>&lt;b&gt;Law not checked for this date.&lt;/b&gt; Ask legal services.</source>
        <extracomment>Under a measure whose law is not known for today's date: no answer is given.</extracomment>
        <translation>&lt;b&gt;Law not checked for this date.&lt;/b&gt; Ask legal services.</translation>
    </message>
    <message id="match.about.child">
        <source>The child</source>
        <extracomment>Heading over questions of Which measure?</extracomment>
        <translation>The child</translation>
    </message>
    <message id="match.about.carer">
        <source>Parent or carer</source>
        <extracomment>Heading over questions of Which measure?</extracomment>
        <translation>Parent or carer</translation>
    </message>
    <message id="match.about.suspect">
        <source>The person</source>
        <extracomment>Heading over questions of Which measure?: the person of concern.</extracomment>
        <translation>The person</translation>
    </message>
    <message id="match.about.place">
        <source>The place</source>
        <extracomment>Heading over questions of Which measure?</extracomment>
        <translation>The place</translation>
    </message>
    <message id="match.about.vehicle">
        <source>Vehicle</source>
        <extracomment>Heading over questions of Which measure?</extracomment>
        <translation>Vehicle</translation>
    </message>
    <message id="match.about.online">
        <source>Online and devices</source>
        <extracomment>Heading over questions of Which measure?</extracomment>
        <translation>Online and devices</translation>
    </message>
    <message id="match.about.picture">
        <source>The picture</source>
        <extracomment>Heading over questions of Which measure?: the form of abuse.</extracomment>
        <translation>The picture</translation>
    </message>
    <message id="match.overdue">
        <source>Review overdue: check the law first</source>
        <extracomment>On a measure whose review is late.</extracomment>
        <translation>Review overdue: check the law first</translation>
    </message>
    <message id="match.askNext">
        <source>Ask next: %1</source>
        <extracomment>The question whose answer would change most. %1 the question.</extracomment>
        <translation>Ask next: %1</translation>
    </message>
    <message id="match.from" numerus="yes">
        <source>From the %n fact(s) you gave</source>
        <extracomment>Title of the result of Which measure? %n facts were given.</extracomment>
        <translation>
            <numerusform>From the %n fact you gave</numerusform>
            <numerusform>From the %n facts you gave</numerusform>
        </translation>
    </message>
    <message id="match.law">
        <source>Law as at %1. Guides version %2.</source>
        <extracomment>Under the result: which day's law was applied, and which version of the guides. %1 the day, %2 the version.</extracomment>
        <translation>Law as at %1. Guides version %2.</translation>
    </message>
    <message id="match.advice">
        <source>Lanyard compares your facts with each test. It advises; you, a supervisor and legal services decide.</source>
        <extracomment>Under the result of Which measure?</extracomment>
        <translation>Lanyard compares your facts with each test. It advises; you, a supervisor and legal services decide.</translation>
    </message>
    <message id="note.reasoned" numerus="yes">
        <source>Which measure? %n fact(s) kept with this note</source>
        <extracomment>On a note that carries a run of the matcher. %n facts.</extracomment>
        <translation>
            <numerusform>Which measure? %n fact kept with this note</numerusform>
            <numerusform>Which measure? %n facts kept with this note</numerusform>
        </translation>
    </message>
    <message id="ago.today">
        <source>today</source>
        <extracomment>How long ago something was checked.</extracomment>
        <translation>today</translation>
    </message>
    <message id="ago.days" numerus="yes">
        <source>%n day(s) ago</source>
        <extracomment>How long ago something was checked.</extracomment>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message id="ago.months" numerus="yes">
        <source>%n month(s) ago</source>
        <extracomment>How long ago something was checked.</extracomment>
        <translation>
            <numerusform>%n month ago</numerusform>
            <numerusform>%n months ago</numerusform>
        </translation>
    </message>
    <message id="settings.overlay">
        <source>Your force's own words</source>
        <extracomment>Setting: what the officer's force added to the national guides.</extracomment>
        <translation>Your force's own words</translation>
    </message>
    <message id="section.force.overdue">
        <source>Reviewed %1. Review overdue since %2: ask before you rely on it.</source>
        <extracomment>Under a section that a force added. %1 the day of its review, %2 the day the next was due.</extracomment>
        <translation>Reviewed %1. Review overdue since %2: ask before you rely on it.</translation>
    </message>
    <message id="section.force.review">
        <source>Reviewed %1, review due %2.</source>
        <extracomment>Under a section that a force added. %1 the day of its review, %2 the day the next is due.</extracomment>
        <translation>Reviewed %1, review due %2.</translation>
    </message>
    <message id="section.force">
        <source>Added by %1</source>
        <extracomment>On a section that a force added to a national page. %1 the force's name.</extracomment>
        <translation>Added by %1</translation>
    </message>
    <message id="source.force">
        <source>%1 (added by %2)</source>
        <extracomment>A source that a force's own words rest on. %1 the source, %2 the force.</extracomment>
        <translation>%1 (added by %2)</translation>
    </message>
    <message id="item.overlay">
        <source>What %1 added: version %2, signature checked.</source>
        <extracomment>At the foot of a page with words of a force. %1 the force, %2 the version of what it added.</extracomment>
        <translation>What %1 added: version %2, signature checked.</translation>
    </message>
    <message id="settings.overlay.problem">
        <source>Not on this phone: %1 The national guides are not changed by it.</source>
        <extracomment>In the settings: a force's own words that should be on this phone. %1 why they are not, a sentence.</extracomment>
        <translation>Not on this phone: %1 The national guides are not changed by it.</translation>
    </message>
    <message id="settings.overlay.text" numerus="yes">
        <source>%1, version %2 of %3, on %n page(s), signature checked</source>
        <extracomment>In the settings: what a force added to the guides. %1 the force, %2 version, %3 the day it was made, %n pages.</extracomment>
        <translation>
            <numerusform>%1, version %2 of %3, on %n page, signature checked</numerusform>
            <numerusform>%1, version %2 of %3, on %n pages, signature checked</numerusform>
        </translation>
    </message>
    <message id="settings.overlay.leftOut" numerus="yes">
        <source>%n part(s) have no page here</source>
        <extracomment>In the settings: of what a force added, parts that have no page to stand on. %n how many.</extracomment>
        <translation>
            <numerusform>%n part has no page here</numerusform>
            <numerusform>%n parts have no page here</numerusform>
        </translation>
    </message>
    <message id="match.with">
        <source>Goes with: %1</source>
        <extracomment>Under a measure: others that go with it, before it or after it, on what was entered. %1 their titles.</extracomment>
        <translation>Goes with: %1</translation>
    </message>
    <message id="review.reasoning" numerus="yes">
        <source>%n fact(s) and what they led to. Guides version %1</source>
        <extracomment>On the review: what a run of Which measure? sends along. %n facts, %1 the version of the guides.</extracomment>
        <translation>
            <numerusform>%n fact and what it led to. Guides version %1</numerusform>
            <numerusform>%n facts and what they led to. Guides version %1</numerusform>
        </translation>
    </message>
    <message id="entity.add">
        <source>Add</source>
        <extracomment>Over the buttons that add a person, a vehicle, a place to a report.</extracomment>
        <translation>Add</translation>
    </message>
    <message id="entity.named">
        <source>Named in this report</source>
        <extracomment>For screen readers: the people, vehicles and places that a report names.</extracomment>
        <translation>Named in this report</translation>
    </message>
    <message id="entity.meant">
        <source>Did you mean %1?</source>
        <extracomment>Under a registration: another that it could be, misread by a letter. A tap takes it. %1 the registration.</extracomment>
        <translation>Did you mean %1?</translation>
    </message>
    <message id="link.title">
        <source>Linked to</source>
        <extracomment>Heading over the links of a person, vehicle or place.</extracomment>
        <translation>Linked to</translation>
    </message>
    <message id="link.remove">
        <source>Remove: %1</source>
        <extracomment>Name of the button that takes a link away. %1 the link: "Seen in AB51 CDE".</extracomment>
        <translation>Remove: %1</translation>
    </message>
    <message id="link.add">
        <source>Link to another</source>
        <extracomment>Button: says what this person, vehicle or place has to do with another of the report.</extracomment>
        <translation>Link to another</translation>
    </message>
    <message id="entity.remove">
        <source>Remove</source>
        <extracomment>Button: takes a person, vehicle or place out of the report, after a question.</extracomment>
        <translation>Remove</translation>
    </message>
    <message id="finish.entities">
        <source>People, vehicles and places</source>
        <extracomment>Heading in step 2 of finishing a report.</extracomment>
        <translation>People, vehicles and places</translation>
    </message>
    <message id="finish.entities.hint">
        <source>Who and what the report names. Nothing here has to be filled in.</source>
        <extracomment>Under that heading.</extracomment>
        <translation>Who and what the report names. Nothing here has to be filled in.</translation>
    </message>
    <message id="link.target">
        <source>Linked to whom or what?</source>
        <extracomment>Question: which other person, vehicle or place of the report is this one linked to?</extracomment>
        <translation>Linked to whom or what?</translation>
    </message>
    <message id="link.kind">
        <source>How?</source>
        <extracomment>Question: in which way are they linked?</extracomment>
        <translation>How?</translation>
    </message>
    <message id="link.basis">
        <source>How is it known?</source>
        <extracomment>Question: how is a link known? It may stay open.</extracomment>
        <translation>How is it known?</translation>
    </message>
    <message id="link.basis.hint">
        <source>Leave it open if you can't say.</source>
        <extracomment>Under that question.</extracomment>
        <translation>Leave it open if you can't say.</translation>
    </message>
    <message id="link.confirm">
        <source>Link</source>
        <extracomment>Button of the sheet that links a person, vehicle or place to another.</extracomment>
        <translation>Link</translation>
    </message>
    <message id="entity.keep">
        <source>Keep it</source>
        <extracomment>Answer to the question whether to remove something: no.</extracomment>
        <translation>Keep it</translation>
    </message>
    <message id="location.here.refused">
        <source>Lanyard is not allowed to ask where this phone is. Type the place, or allow it in the phone's settings.</source>
        <extracomment>Under the button that fills in where the phone is: the phone does not allow it.</extracomment>
        <translation>Lanyard is not allowed to ask where this phone is. Type the place, or allow it in the phone's settings.</translation>
    </message>
    <message id="location.here.unknown">
        <source>This phone can't say where it is now. Type the place, or try again in the open.</source>
        <extracomment>Under the button that fills in where the phone is: the phone cannot say.</extracomment>
        <translation>This phone can't say where it is now. Type the place, or try again in the open.</translation>
    </message>
    <message id="entity.full">
        <source>This report names as much as one can hold. Start a new one for the rest.</source>
        <extracomment>Where nothing more can be added to a report.</extracomment>
        <translation>This report names as much as one can hold. Start a new one for the rest.</translation>
    </message>
    <message id="entity.person">
        <source>Person</source>
        <extracomment>A person that a report names: button that adds one, and title of its page.</extracomment>
        <translation>Person</translation>
    </message>
    <message id="entity.vehicle">
        <source>Vehicle</source>
        <extracomment>A vehicle that a report names: button that adds one, and title of its page.</extracomment>
        <translation>Vehicle</translation>
    </message>
    <message id="entity.location">
        <source>Place</source>
        <extracomment>A place that a report names: button that adds one, and title of its page.</extracomment>
        <translation>Place</translation>
    </message>
    <message id="entity.telephone">
        <source>Phone</source>
        <extracomment>A telephone number that a report names: button that adds one, and title of its page.</extracomment>
        <translation>Phone</translation>
    </message>
    <message id="entity.online">
        <source>Online</source>
        <extracomment>An account on an app or site that a report names: button that adds one, and title of its page.</extracomment>
        <translation>Online</translation>
    </message>
    <message id="entity.person.add">
        <source>Add a person</source>
        <extracomment>For screen readers: a button of the note.</extracomment>
        <translation>Add a person</translation>
    </message>
    <message id="entity.vehicle.add">
        <source>Add a vehicle</source>
        <extracomment>For screen readers: a button of the note.</extracomment>
        <translation>Add a vehicle</translation>
    </message>
    <message id="entity.location.add">
        <source>Add a place</source>
        <extracomment>For screen readers: a button of the note.</extracomment>
        <translation>Add a place</translation>
    </message>
    <message id="entity.telephone.add">
        <source>Add a phone number</source>
        <extracomment>For screen readers: a button of the note.</extracomment>
        <translation>Add a phone number</translation>
    </message>
    <message id="entity.online.add">
        <source>Add an online account</source>
        <extracomment>For screen readers: a button of the note.</extracomment>
        <translation>Add an online account</translation>
    </message>
    <message id="entity.description">
        <source>Description</source>
        <extracomment>Field of a person, vehicle, place, phone or account.</extracomment>
        <translation>Description</translation>
    </message>
    <message id="person.name">
        <source>Name</source>
        <extracomment>Field of a person.</extracomment>
        <translation>Name</translation>
    </message>
    <message id="person.name.hint">
        <source>As far as it is known</source>
        <extracomment>In the empty field for a person's name.</extracomment>
        <translation>As far as it is known</translation>
    </message>
    <message id="person.nicknames">
        <source>Nicknames</source>
        <extracomment>Field of a person.</extracomment>
        <translation>Nicknames</translation>
    </message>
    <message id="person.nicknames.hint">
        <source>What they are called, one on each line</source>
        <extracomment>In the empty field for a person's nicknames.</extracomment>
        <translation>What they are called, one on each line</translation>
    </message>
    <message id="person.role">
        <source>In this report</source>
        <extracomment>Field of a person: a choice of four. It may stay open.</extracomment>
        <translation>In this report</translation>
    </message>
    <message id="person.age">
        <source>Age</source>
        <extracomment>Field of a person.</extracomment>
        <translation>Age</translation>
    </message>
    <message id="person.age.hint">
        <source>15, or a range: 14-16</source>
        <extracomment>In the empty field for a person's age.</extracomment>
        <translation>15, or a range: 14-16</translation>
    </message>
    <message id="person.description.hint">
        <source>Looks, clothes, voice, what marks them out</source>
        <extracomment>In the empty field for a person's description.</extracomment>
        <translation>Looks, clothes, voice, what marks them out</translation>
    </message>
    <message id="vehicle.registration">
        <source>Registration</source>
        <extracomment>Field of a vehicle.</extracomment>
        <translation>Registration</translation>
    </message>
    <message id="vehicle.registration.hint">
        <source>All or part: * for what you did not see</source>
        <extracomment>In the empty field for a registration.</extracomment>
        <translation>All or part: * for what you did not see</translation>
    </message>
    <message id="vehicle.country">
        <source>Country</source>
        <extracomment>Field of a vehicle: where it is registered.</extracomment>
        <translation>Country</translation>
    </message>
    <message id="vehicle.country.hint">
        <source>If not the United Kingdom</source>
        <extracomment>In the empty field for the country that a vehicle is registered in.</extracomment>
        <translation>If not the United Kingdom</translation>
    </message>
    <message id="vehicle.make">
        <source>Make</source>
        <extracomment>Field of a vehicle.</extracomment>
        <translation>Make</translation>
    </message>
    <message id="vehicle.model">
        <source>Model</source>
        <extracomment>Field of a vehicle.</extracomment>
        <translation>Model</translation>
    </message>
    <message id="vehicle.colour">
        <source>Colour</source>
        <extracomment>Field of a vehicle.</extracomment>
        <translation>Colour</translation>
    </message>
    <message id="vehicle.description.hint">
        <source>Damage, stickers, seats, who was in it</source>
        <extracomment>In the empty field for a vehicle's description.</extracomment>
        <translation>Damage, stickers, seats, who was in it</translation>
    </message>
    <message id="location.name">
        <source>Name</source>
        <extracomment>Field of a place.</extracomment>
        <translation>Name</translation>
    </message>
    <message id="location.name.hint">
        <source>Hotel, shop, park</source>
        <extracomment>In the empty field for the name of a place.</extracomment>
        <translation>Hotel, shop, park</translation>
    </message>
    <message id="location.address">
        <source>Address</source>
        <extracomment>Field of a place.</extracomment>
        <translation>Address</translation>
    </message>
    <message id="location.postcode">
        <source>Postcode</source>
        <extracomment>Field of a place.</extracomment>
        <translation>Postcode</translation>
    </message>
    <message id="location.postcode.hint">
        <source>All or part</source>
        <extracomment>In the empty field for a postcode.</extracomment>
        <translation>All or part</translation>
    </message>
    <message id="location.premises">
        <source>Kind of place</source>
        <extracomment>Field of a place: a choice. It may stay open.</extracomment>
        <translation>Kind of place</translation>
    </message>
    <message id="location.position">
        <source>Position</source>
        <extracomment>Field of a place.</extracomment>
        <translation>Position</translation>
    </message>
    <message id="location.position.hint">
        <source>Grid reference, or latitude, longitude</source>
        <extracomment>In the empty field for a position.</extracomment>
        <translation>Grid reference, or latitude, longitude</translation>
    </message>
    <message id="location.description.hint">
        <source>Way in, rooms, who is there and when</source>
        <extracomment>In the empty field for the description of a place.</extracomment>
        <translation>Way in, rooms, who is there and when</translation>
    </message>
    <message id="telephone.number">
        <source>Number</source>
        <extracomment>Field of a phone.</extracomment>
        <translation>Number</translation>
    </message>
    <message id="telephone.number.hint">
        <source>With + and the country's code if foreign</source>
        <extracomment>In the empty field for a telephone number.</extracomment>
        <translation>With + and the country's code if foreign</translation>
    </message>
    <message id="telephone.description.hint">
        <source>Make, whose it may be, how it is used</source>
        <extracomment>In the empty field for the description of a phone.</extracomment>
        <translation>Make, whose it may be, how it is used</translation>
    </message>
    <message id="online.service">
        <source>App or site</source>
        <extracomment>Field of an online account.</extracomment>
        <translation>App or site</translation>
    </message>
    <message id="online.handle">
        <source>Name used there</source>
        <extracomment>Field of an online account.</extracomment>
        <translation>Name used there</translation>
    </message>
    <message id="online.link">
        <source>Link</source>
        <extracomment>Field of an online account.</extracomment>
        <translation>Link</translation>
    </message>
    <message id="online.link.hint">
        <source>Kept as words. It can't be opened here</source>
        <extracomment>In the empty field for a link.</extracomment>
        <translation>Kept as words. It can't be opened here</translation>
    </message>
    <message id="online.description.hint">
        <source>What it shows, who it talks to</source>
        <extracomment>In the empty field for the description of an online account.</extracomment>
        <translation>What it shows, who it talks to</translation>
    </message>
    <message id="role.child">
        <source>Child at risk</source>
        <extracomment>Role of a person in a report.</extracomment>
        <translation>Child at risk</translation>
    </message>
    <message id="role.concern">
        <source>Person of concern</source>
        <extracomment>Role of a person in a report.</extracomment>
        <translation>Person of concern</translation>
    </message>
    <message id="role.associate">
        <source>Associate</source>
        <extracomment>Role of a person in a report.</extracomment>
        <translation>Associate</translation>
    </message>
    <message id="role.witness">
        <source>Witness</source>
        <extracomment>Role of a person in a report.</extracomment>
        <translation>Witness</translation>
    </message>
    <message id="premises.home">
        <source>Home</source>
        <extracomment>Kind of place.</extracomment>
        <translation>Home</translation>
    </message>
    <message id="premises.hotel">
        <source>Hotel</source>
        <extracomment>Kind of place.</extracomment>
        <translation>Hotel</translation>
    </message>
    <message id="premises.shortLet">
        <source>Short let</source>
        <extracomment>Kind of place: let by the night or week.</extracomment>
        <translation>Short let</translation>
    </message>
    <message id="premises.licensed">
        <source>Pub, bar or club</source>
        <extracomment>Kind of place: licensed for alcohol, music or late food.</extracomment>
        <translation>Pub, bar or club</translation>
    </message>
    <message id="premises.takeaway">
        <source>Takeaway</source>
        <extracomment>Kind of place.</extracomment>
        <translation>Takeaway</translation>
    </message>
    <message id="premises.shop">
        <source>Shop</source>
        <extracomment>Kind of place.</extracomment>
        <translation>Shop</translation>
    </message>
    <message id="premises.taxi">
        <source>Taxi office</source>
        <extracomment>Kind of place.</extracomment>
        <translation>Taxi office</translation>
    </message>
    <message id="premises.park">
        <source>Park</source>
        <extracomment>Kind of place.</extracomment>
        <translation>Park</translation>
    </message>
    <message id="premises.school">
        <source>School</source>
        <extracomment>Kind of place.</extracomment>
        <translation>School</translation>
    </message>
    <message id="premises.transport">
        <source>Station or stop</source>
        <extracomment>Kind of place.</extracomment>
        <translation>Station or stop</translation>
    </message>
    <message id="premises.street">
        <source>Street</source>
        <extracomment>Kind of place.</extracomment>
        <translation>Street</translation>
    </message>
    <message id="premises.carPark">
        <source>Car park</source>
        <extracomment>Kind of place.</extracomment>
        <translation>Car park</translation>
    </message>
    <message id="premises.other">
        <source>Other</source>
        <extracomment>Kind of place: none of the others.</extracomment>
        <translation>Other</translation>
    </message>
    <message id="person.age.short">
        <source>Age %1</source>
        <extracomment>An age, or a range, in a list of people. %1 as typed: "15", "14-16".</extracomment>
        <translation>Age %1</translation>
    </message>
    <message id="location.within">
        <source>Right to within %1 m</source>
        <extracomment>Under a position. %1 how far it may be off, in metres.</extracomment>
        <translation>Right to within %1 m</translation>
    </message>
    <message id="location.same">
        <source>The same as %1</source>
        <extracomment>Under a position. %1 the same place as a grid reference, or as latitude and longitude.</extracomment>
        <translation>The same as %1</translation>
    </message>
    <message id="location.sameWithin">
        <source>The same as %1, right to within %2 m</source>
        <extracomment>Under a position. %1 the same place as a grid reference, or as latitude and longitude; %2 how far it may be off, in metres.</extracomment>
        <translation>The same as %1, right to within %2 m</translation>
    </message>
    <message id="entity.remove.ask">
        <source>Remove %1 from this report?</source>
        <extracomment>Question before a person, vehicle or place is removed from a report. %1 its name.</extracomment>
        <translation>Remove %1 from this report?</translation>
    </message>
    <message id="entity.remove.askLinks" numerus="yes">
        <source>Remove %1 and its %n link(s) from this report?</source>
        <extracomment>The same when it has links. %1 its name, %n how many links.</extracomment>
        <translation>
            <numerusform>Remove %1 and its %n link from this report?</numerusform>
            <numerusform>Remove %1 and its %n links from this report?</numerusform>
        </translation>
    </message>
    <message id="entity.vehicle.same">
        <source>Same vehicle as before?</source>
        <extracomment>Over vehicles of the officer's earlier drafts: one tap takes one over.</extracomment>
        <translation>Same vehicle as before?</translation>
    </message>
    <message id="entity.location.last">
        <source>Last places</source>
        <extracomment>Over places of the officer's earlier drafts: one tap takes one over.</extracomment>
        <translation>Last places</translation>
    </message>
    <message id="link.associate">
        <source>Associate of %1</source>
        <extracomment>A link between two people. %1 the other.</extracomment>
        <translation>Associate of %1</translation>
    </message>
    <message id="link.family">
        <source>Family of %1</source>
        <extracomment>A link between two people. %1 the other.</extracomment>
        <translation>Family of %1</translation>
    </message>
    <message id="link.seenWith">
        <source>Seen with %1</source>
        <extracomment>A link. %1 who or what it was seen with.</extracomment>
        <translation>Seen with %1</translation>
    </message>
    <message id="link.seenIn">
        <source>Seen in %1</source>
        <extracomment>A link of a person. %1 the vehicle.</extracomment>
        <translation>Seen in %1</translation>
    </message>
    <message id="link.seenAt">
        <source>Seen at %1</source>
        <extracomment>A link. %1 the place.</extracomment>
        <translation>Seen at %1</translation>
    </message>
    <message id="link.owner">
        <source>Owner of %1</source>
        <extracomment>A link of a person. %1 what they own.</extracomment>
        <translation>Owner of %1</translation>
    </message>
    <message id="link.drives">
        <source>Drives %1</source>
        <extracomment>A link of a person. %1 the vehicle.</extracomment>
        <translation>Drives %1</translation>
    </message>
    <message id="link.uses">
        <source>Uses %1</source>
        <extracomment>A link of a person. %1 the phone or account.</extracomment>
        <translation>Uses %1</translation>
    </message>
    <message id="link.livesAt">
        <source>Lives at %1</source>
        <extracomment>A link of a person. %1 the place.</extracomment>
        <translation>Lives at %1</translation>
    </message>
    <message id="link.worksAt">
        <source>Works at %1</source>
        <extracomment>A link of a person. %1 the place.</extracomment>
        <translation>Works at %1</translation>
    </message>
    <message id="link.messages">
        <source>Messages %1</source>
        <extracomment>A link of a person. %1 the person, phone or account that they send messages to.</extracomment>
        <translation>Messages %1</translation>
    </message>
    <message id="link.seenIn.back">
        <source>%1 was seen in it</source>
        <extracomment>A link of a vehicle. %1 the person.</extracomment>
        <translation>%1 was seen in it</translation>
    </message>
    <message id="link.seenAt.back">
        <source>%1 was seen here</source>
        <extracomment>A link of a place. %1 the person, vehicle or phone.</extracomment>
        <translation>%1 was seen here</translation>
    </message>
    <message id="link.owner.back">
        <source>Owned by %1</source>
        <extracomment>A link of a thing or place. %1 the person.</extracomment>
        <translation>Owned by %1</translation>
    </message>
    <message id="link.drives.back">
        <source>Driven by %1</source>
        <extracomment>A link of a vehicle. %1 the person.</extracomment>
        <translation>Driven by %1</translation>
    </message>
    <message id="link.uses.back">
        <source>Used by %1</source>
        <extracomment>A link of a phone or account. %1 the person.</extracomment>
        <translation>Used by %1</translation>
    </message>
    <message id="link.livesAt.back">
        <source>Home of %1</source>
        <extracomment>A link of a place. %1 the person.</extracomment>
        <translation>Home of %1</translation>
    </message>
    <message id="link.worksAt.back">
        <source>%1 works here</source>
        <extracomment>A link of a place. %1 the person.</extracomment>
        <translation>%1 works here</translation>
    </message>
    <message id="link.messages.back">
        <source>Messaged by %1</source>
        <extracomment>A link. %1 the person who sends the messages.</extracomment>
        <translation>Messaged by %1</translation>
    </message>
    <message id="basis.seen">
        <source>Seen</source>
        <extracomment>How a link is known.</extracomment>
        <translation>Seen</translation>
    </message>
    <message id="basis.told">
        <source>Told</source>
        <extracomment>How a link is known: somebody said so.</extracomment>
        <translation>Told</translation>
    </message>
    <message id="basis.inferred">
        <source>Worked out</source>
        <extracomment>How a link is known: worked out from other things.</extracomment>
        <translation>Worked out</translation>
    </message>
    <message id="location.looking">
        <source>Looking</source>
        <extracomment>On the button that fills in where the phone is, while it looks.</extracomment>
        <translation>Looking</translation>
    </message>
    <message id="location.here">
        <source>I am there now</source>
        <extracomment>Button of a place: fills in where the phone is now, once.</extracomment>
        <translation>I am there now</translation>
    </message>
    <message id="entity.reads">
        <source>Reads as %1</source>
        <extracomment>Under a registration, telephone number or postcode: how it is read. %1 it, as it is usually written.</extracomment>
        <translation>Reads as %1</translation>
    </message>
    <message id="wording.count">
        <source>Wording to look at: %1</source>
        <extracomment>Button under a field whose text has words that can be put better. %1 how many places.</extracomment>
        <translation>Wording to look at: %1</translation>
    </message>
    <message id="wording.use">
        <source>Use</source>
        <extracomment>Beside words that can stand in the place of others: puts them there.</extracomment>
        <translation>Use</translation>
    </message>
    <message id="wording.title">
        <source>Wording advice</source>
        <extracomment>Name of the sheet with advice on words, for screen readers.</extracomment>
        <translation>Wording advice</translation>
    </message>
    <message id="wording.words">
        <source>“%1”</source>
        <extracomment>The words that the advice is about, as they stand in the text. %1 the words.</extracomment>
        <translation>“%1”</translation>
    </message>
    <message id="wording.keep">
        <source>Keep: their exact words</source>
        <extracomment>Under advice on words: they are what somebody said, and stay.</extracomment>
        <translation>Keep: their exact words</translation>
    </message>
    <message id="wording.keep.action">
        <source>Keep</source>
        <extracomment>Beside it: puts the words in quotation marks.</extracomment>
        <translation>Keep</translation>
    </message>
    <message id="wording.place">
        <source>%1 of %2</source>
        <extracomment>Under advice on words, when there are more. %1 which one this is, %2 how many there are.</extracomment>
        <translation>%1 of %2</translation>
    </message>
    <message id="wording.next">
        <source>Next</source>
        <extracomment>Beside it: goes to the next words to look at.</extracomment>
        <translation>Next</translation>
    </message>
    <message id="wording.english">
        <source>This advice is in English: it is not translated yet.</source>
        <extracomment>On advice on words, where the app is in Welsh.</extracomment>
        <translation>This advice is in English: it is not translated yet.</translation>
    </message>
    <message id="when.title">
        <source>When was it?</source>
        <extracomment>Title of the sheet for the day and time of a report.</extracomment>
        <translation>When was it?</translation>
    </message>
    <message id="when.add">
        <source>Add time</source>
        <extracomment>On a note: when it happened is not known; a tap adds it.</extracomment>
        <translation>Add time</translation>
    </message>
    <message id="when.day">
        <source>Day</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Day</translation>
    </message>
    <message id="when.day.hint">
        <source>Day/month/year</source>
        <extracomment>In the empty field for a day.</extracomment>
        <translation>Day/month/year</translation>
    </message>
    <message id="when.clock">
        <source>Time</source>
        <extracomment>Label of a field: the time of day.</extracomment>
        <translation>Time</translation>
    </message>
    <message id="when.clock.hint">
        <source>Hours:minutes</source>
        <extracomment>In the empty field for a time of day.</extracomment>
        <translation>Hours:minutes</translation>
    </message>
    <message id="when.now">
        <source>Now</source>
        <extracomment>Button: it happened just now.</extracomment>
        <translation>Now</translation>
    </message>
    <message id="when.forget">
        <source>Not known</source>
        <extracomment>Button: takes the time of a report away.</extracomment>
        <translation>Not known</translation>
    </message>
    <message id="when.both">
        <source>Write a day and a time. About when will do.</source>
        <extracomment>Under the fields for day and time: only one of them is filled in.</extracomment>
        <translation>Write a day and a time. About when will do.</translation>
    </message>
    <message id="when.day.form">
        <source>Write the day as 22/11/2026.</source>
        <extracomment>Under the field for the day: it can't be read.</extracomment>
        <translation>Write the day as 22/11/2026.</translation>
    </message>
    <message id="when.day.none">
        <source>There is no such day. Write day, month, year.</source>
        <extracomment>Under the field for the day: 31/02, for example.</extracomment>
        <translation>There is no such day. Write day, month, year.</translation>
    </message>
    <message id="when.clock.form">
        <source>Write the time as 22:47.</source>
        <extracomment>Under the field for the time: it can't be read.</extracomment>
        <translation>Write the time as 22:47.</translation>
    </message>
    <message id="when.future">
        <source>That is still to come. Check it, or the phone's clock.</source>
        <extracomment>Under the fields for day and time. It is kept all the same.</extracomment>
        <translation>That is still to come. Check it, or the phone's clock.</translation>
    </message>
    <message id="when.today">
        <source>Today</source>
        <extracomment>A day to choose.</extracomment>
        <translation>Today</translation>
    </message>
    <message id="when.yesterday">
        <source>Yesterday</source>
        <extracomment>A day to choose.</extracomment>
        <translation>Yesterday</translation>
    </message>
    <message id="attachment.remove">
        <source>Remove: %1</source>
        <extracomment>Button beside an attachment, for screen readers. %1 "Photograph", "Sound" or "File".</extracomment>
        <translation>Remove: %1</translation>
    </message>
    <message id="attachment.title">
        <source>Photos, sound, files</source>
        <extracomment>Title of the page with a report's photographs and files.</extracomment>
        <translation>Photos, sound, files</translation>
    </message>
    <message id="attachment.rule">
        <source>Never photograph a child, an indecent image, or a screen that shows one. Leave the device as it is and call the digital unit.</source>
        <extracomment>The rule over attaching pictures. Keep it firm.</extracomment>
        <translation>Never photograph a child, an indecent image, or a screen that shows one. Leave the device as it is and call the digital unit.</translation>
    </message>
    <message id="attachment.metadata">
        <source>Place, time and device that the file carries</source>
        <extracomment>Over the choice whether a photograph's hidden data goes with it.</extracomment>
        <translation>Place, time and device that the file carries</translation>
    </message>
    <message id="attachment.metadata.drop">
        <source>Take out</source>
        <extracomment>Choice: a photograph's hidden data is taken out.</extracomment>
        <translation>Take out</translation>
    </message>
    <message id="attachment.metadata.keep">
        <source>Keep on purpose</source>
        <extracomment>Choice: a photograph's hidden data is kept on purpose.</extracomment>
        <translation>Keep on purpose</translation>
    </message>
    <message id="attachment.choose">
        <source>Choose a photo or file</source>
        <extracomment>Button: opens the system's dialog to choose one file.</extracomment>
        <translation>Choose a photo or file</translation>
    </message>
    <message id="attachment.copied">
        <source>It is copied into Lanyard, encrypted. The file itself stays where it was: remove it yourself if it must not stay.</source>
        <extracomment>Under the button that chooses a file.</extracomment>
        <translation>It is copied into Lanyard, encrypted. The file itself stays where it was: remove it yourself if it must not stay.</translation>
    </message>
    <message id="attachment.taking">
        <source>Taking it in: %1%</source>
        <extracomment>While a file is being taken in. %1 a number of percent.</extracomment>
        <translation>Taking it in: %1%</translation>
    </message>
    <message id="attachment.cancel">
        <source>Cancel</source>
        <extracomment>Button: gives up taking a file in.</extracomment>
        <translation>Cancel</translation>
    </message>
    <message id="attachment.photo">
        <source>Photo</source>
        <extracomment>Button: adds a photograph or file. Short.</extracomment>
        <translation>Photo</translation>
    </message>
    <message id="attachment.add">
        <source>Add a photo, sound or file</source>
        <extracomment>The same button, for screen readers.</extracomment>
        <translation>Add a photo, sound or file</translation>
    </message>
    <message id="attachment.picture">
        <source>Photograph</source>
        <extracomment>An attachment in a list.</extracomment>
        <translation>Photograph</translation>
    </message>
    <message id="attachment.sound">
        <source>Sound</source>
        <extracomment>An attachment in a list.</extracomment>
        <translation>Sound</translation>
    </message>
    <message id="attachment.film">
        <source>Film</source>
        <extracomment>An attachment in a list.</extracomment>
        <translation>Film</translation>
    </message>
    <message id="attachment.file">
        <source>File</source>
        <extracomment>An attachment in a list.</extracomment>
        <translation>File</translation>
    </message>
    <message id="attachment.kept">
        <source>%1, with place, time and device</source>
        <extracomment>Beside an attachment's size: what the camera wrote into it goes with it. %1 the size.</extracomment>
        <translation>%1, with place, time and device</translation>
    </message>
    <message id="disruption.title">
        <source>Record a disruption</source>
        <extracomment>Title of the page that records which measure was used and what came of it.</extracomment>
        <translation>Record a disruption</translation>
    </message>
    <message id="disruption.measure">
        <source>Which measure was used?</source>
        <extracomment>Question on the record of a disruption.</extracomment>
        <translation>Which measure was used?</translation>
    </message>
    <message id="disruption.change">
        <source>Change</source>
        <extracomment>Button beside a chosen measure: choose another.</extracomment>
        <translation>Change</translation>
    </message>
    <message id="disruption.outcome">
        <source>What came of it?</source>
        <extracomment>Question on the record of a disruption.</extracomment>
        <translation>What came of it?</translation>
    </message>
    <message id="disruption.form">
        <source>Against which form of abuse?</source>
        <extracomment>Question on the record of a disruption.</extracomment>
        <translation>Against which form of abuse?</translation>
    </message>
    <message id="disruption.day">
        <source>On which day?</source>
        <extracomment>Question on the record of a disruption.</extracomment>
        <translation>On which day?</translation>
    </message>
    <message id="disruption.day.hint">
        <source>Day, month, year: 14/11/2026</source>
        <extracomment>In the field for a day: how it is written.</extracomment>
        <translation>Day, month, year: 14/11/2026</translation>
    </message>
    <message id="disruption.line">
        <source>Where, and a line about it</source>
        <extracomment>Question on the record of a disruption.</extracomment>
        <translation>Where, and a line about it</translation>
    </message>
    <message id="disruption.line.hint">
        <source>Leave people's names out: this goes to the force without a grade. What you know of people goes in a note.</source>
        <extracomment>Under that question: a record has no grade and no source, so it is not the place for people's names.</extracomment>
        <translation>Leave people's names out: this goes to the force without a grade. What you know of people goes in a note.</translation>
    </message>
    <message id="disruption.note">
        <source>What happened, in a line</source>
        <extracomment>In the field for a line about a disruption, and its name for screen readers.</extracomment>
        <translation>What happened, in a line</translation>
    </message>
    <message id="disruption.final">
        <source>Sealing is final. It goes to the force like a report. No signal needed.</source>
        <extracomment>Under the record of a disruption.</extracomment>
        <translation>Sealing is final. It goes to the force like a report. No signal needed.</translation>
    </message>
    <message id="capture.search">
        <source>Search your drafts</source>
        <extracomment>In the field over the officer's drafts.</extracomment>
        <translation>Search your drafts</translation>
    </message>
    <message id="capture.none">
        <source>No draft has these words. Who told you is not searched.</source>
        <extracomment>On Capture when no draft has the words that are searched for. Who told it is never searched.</extracomment>
        <translation>No draft has these words. Who told you is not searched.</translation>
    </message>
    <message id="capture.disruption">
        <source>Disruption</source>
        <extracomment>Button that starts the record of a disruption: which measure was used and what came of it.</extracomment>
        <translation>Disruption</translation>
    </message>
    <message id="measure.record">
        <source>Record that you used it</source>
        <extracomment>On a measure: records that it was used and what came of it.</extracomment>
        <translation>Record that you used it</translation>
    </message>
    <message id="note.undo">
        <source>Undo</source>
        <extracomment>Button on a note: back to before the last step of writing.</extracomment>
        <translation>Undo</translation>
    </message>
    <message id="note.redo">
        <source>Redo</source>
        <extracomment>Button on a note: takes the last undo back.</extracomment>
        <translation>Redo</translation>
    </message>
    <message id="sent.title">
        <source>Sealed report</source>
        <extracomment>Title of the page of a report that was sealed.</extracomment>
        <translation>Sealed report</translation>
    </message>
    <message id="sent.correct">
        <source>Correct it</source>
        <extracomment>Button on the page of a sealed report: write a new one that corrects it.</extracomment>
        <translation>Correct it</translation>
    </message>
    <message id="sent.correct.hint">
        <source>A new report that names this one. What is sealed cannot be changed.</source>
        <extracomment>Under that button.</extracomment>
        <translation>A new report that names this one. What is sealed cannot be changed.</translation>
    </message>
    <message id="sent.withdraw">
        <source>Ask to withdraw it</source>
        <extracomment>Button on the page of a sealed report.</extracomment>
        <translation>Ask to withdraw it</translation>
    </message>
    <message id="sent.withdraw.hint">
        <source>Your request goes to the force with your reason. The force decides.</source>
        <extracomment>Under that button.</extracomment>
        <translation>Your request goes to the force with your reason. The force decides.</translation>
    </message>
    <message id="withdraw.text">
        <source>The force decides. What it has received stays in its records until then, and so does your request.</source>
        <extracomment>On the sheet that asks the force to withdraw a report.</extracomment>
        <translation>The force decides. What it has received stays in its records until then, and so does your request.</translation>
    </message>
    <message id="withdraw.reason">
        <source>Why, in a line</source>
        <extracomment>In the field for the reason, and its name for screen readers.</extracomment>
        <translation>Why, in a line</translation>
    </message>
    <message id="withdraw.seal">
        <source>Seal and ask</source>
        <extracomment>Button that seals the request to withdraw a report.</extracomment>
        <translation>Seal and ask</translation>
    </message>
    <message id="withdraw.cancel">
        <source>Keep it as it is</source>
        <extracomment>Button that closes a sheet and does nothing.</extracomment>
        <translation>Keep it as it is</translation>
    </message>
    <message id="outcome.served">
        <source>Served</source>
        <extracomment>What came of a measure, on a button: a notice was given.</extracomment>
        <translation>Served</translation>
    </message>
    <message id="outcome.served.meaning">
        <source>The notice was given to the person or the place.</source>
        <extracomment>What came of a measure: what is meant.</extracomment>
        <translation>The notice was given to the person or the place.</translation>
    </message>
    <message id="outcome.sought">
        <source>Applied for</source>
        <extracomment>What came of a measure, on a button: it was applied for and is not decided.</extracomment>
        <translation>Applied for</translation>
    </message>
    <message id="outcome.sought.meaning">
        <source>It was asked for. Nobody has decided yet.</source>
        <extracomment>What came of a measure: what is meant.</extracomment>
        <translation>It was asked for. Nobody has decided yet.</translation>
    </message>
    <message id="outcome.granted">
        <source>Granted</source>
        <extracomment>What came of a measure, on a button: the order was made.</extracomment>
        <translation>Granted</translation>
    </message>
    <message id="outcome.granted.meaning">
        <source>It is in force now.</source>
        <extracomment>What came of a measure: what is meant.</extracomment>
        <translation>It is in force now.</translation>
    </message>
    <message id="outcome.refused">
        <source>Refused</source>
        <extracomment>What came of a measure, on a button: the court or authority did not make it.</extracomment>
        <translation>Refused</translation>
    </message>
    <message id="outcome.refused.meaning">
        <source>The court or the authority said no. Say why in the line below, if you know.</source>
        <extracomment>What came of a measure: what is meant.</extracomment>
        <translation>The court or the authority said no. Say why in the line below, if you know.</translation>
    </message>
    <message id="outcome.breached">
        <source>Broken</source>
        <extracomment>What came of a measure, on a button: the person broke its terms.</extracomment>
        <translation>Broken</translation>
    </message>
    <message id="outcome.breached.meaning">
        <source>It was in force, and they did not keep to it.</source>
        <extracomment>What came of a measure: what is meant.</extracomment>
        <translation>It was in force, and they did not keep to it.</translation>
    </message>
    <message id="outcome.ended">
        <source>It stopped</source>
        <extracomment>What came of a measure, on a button: the behaviour or the contact ended.</extracomment>
        <translation>It stopped</translation>
    </message>
    <message id="outcome.ended.meaning">
        <source>The behaviour, or the contact with the child, has stopped.</source>
        <extracomment>What came of a measure: what is meant.</extracomment>
        <translation>The behaviour, or the contact with the child, has stopped.</translation>
    </message>
    <message id="outcome.noEffect">
        <source>No effect</source>
        <extracomment>What came of a measure, on a button.</extracomment>
        <translation>No effect</translation>
    </message>
    <message id="outcome.noEffect.meaning">
        <source>It was used, and nothing has changed.</source>
        <extracomment>What came of a measure: what is meant.</extracomment>
        <translation>It was used, and nothing has changed.</translation>
    </message>
    <message id="outcome.other">
        <source>Something else</source>
        <extracomment>What came of a measure, on a button: none of the others.</extracomment>
        <translation>Something else</translation>
    </message>
    <message id="outcome.other.meaning">
        <source>Say what in the line below.</source>
        <extracomment>What came of a measure: what is meant.</extracomment>
        <translation>Say what in the line below.</translation>
    </message>
    <message id="day.today">
        <source>Today</source>
        <extracomment>The day on which a measure was used.</extracomment>
        <translation>Today</translation>
    </message>
    <message id="day.yesterday">
        <source>Yesterday</source>
        <extracomment>The day on which a measure was used.</extracomment>
        <translation>Yesterday</translation>
    </message>
    <message id="day.other">
        <source>Another day</source>
        <extracomment>The day on which a measure was used: one that is typed.</extracomment>
        <translation>Another day</translation>
    </message>
    <message id="disruption.day.wrong">
        <source>Write the day as 14/11/2026.</source>
        <extracomment>Under the field for a day, when what was typed is no day. Keep the example's order: day, month, year.</extracomment>
        <translation>Write the day as 14/11/2026.</translation>
    </message>
    <message id="draft.needs.text">
        <source>words</source>
        <extracomment>What a draft still needs, after "Needs:".</extracomment>
        <translation>words</translation>
    </message>
    <message id="draft.needs.evaluation">
        <source>source grade</source>
        <extracomment>What a draft still needs, after "Needs:".</extracomment>
        <translation>source grade</translation>
    </message>
    <message id="draft.needs.assessment">
        <source>information grade</source>
        <extracomment>What a draft still needs, after "Needs:": how the source knows.</extracomment>
        <translation>information grade</translation>
    </message>
    <message id="draft.needs.handling">
        <source>handling</source>
        <extracomment>What a draft still needs, after "Needs:".</extracomment>
        <translation>handling</translation>
    </message>
    <message id="draft.needs.conditions">
        <source>conditions</source>
        <extracomment>What a draft still needs, after "Needs:": the conditions for sharing it.</extracomment>
        <translation>conditions</translation>
    </message>
    <message id="draft.needs.riskAction">
        <source>what was done for the child</source>
        <extracomment>What a draft still needs, after "Needs:": a child may be at risk now and nothing says what was done.</extracomment>
        <translation>what was done for the child</translation>
    </message>
    <message id="draft.needs.marking">
        <source>another marking</source>
        <extracomment>What a draft still needs, after "Needs:": a protective marking that Lanyard may carry.</extracomment>
        <translation>another marking</translation>
    </message>
    <message id="draft.needs.mine">
        <source>your word that it is yours</source>
        <extracomment>What a draft still needs, after "Needs:": the officer says that it is theirs.</extracomment>
        <translation>your word that it is yours</translation>
    </message>
    <message id="draft.needs.measure">
        <source>measure</source>
        <extracomment>What a draft still needs, after "Needs:": which measure was used.</extracomment>
        <translation>measure</translation>
    </message>
    <message id="draft.needs.outcome">
        <source>what came of it</source>
        <extracomment>What a draft still needs, after "Needs:": what came of a measure.</extracomment>
        <translation>what came of it</translation>
    </message>
    <message id="draft.needs.day">
        <source>day</source>
        <extracomment>What a draft still needs, after "Needs:": the day on which a measure was used.</extracomment>
        <translation>day</translation>
    </message>
    <message id="draft.needs">
        <source>Needs: %1</source>
        <extracomment>What a draft still needs. %1 a list: source grade, handling.</extracomment>
        <translation>Needs: %1</translation>
    </message>
    <message id="draft.locked.check">
        <source>Check that it is yours.</source>
        <extracomment>On a draft that was written on the lock screen: anyone who held the phone could have.</extracomment>
        <translation>Check that it is yours.</translation>
    </message>
    <message id="draft.tied">
        <source>Tied to another report: the same note, another source.</source>
        <extracomment>On a draft that was split from a note, since a report has one source.</extracomment>
        <translation>Tied to another report: the same note, another source.</translation>
    </message>
    <message id="draft.old" numerus="yes">
        <source>Not touched for %n day(s). The force does not have it.</source>
        <extracomment>On a draft that nobody touched for a while; calm, it is never deleted. %n days.</extracomment>
        <translation>
            <numerusform>Not touched for %n day. The force does not have it.</numerusform>
            <numerusform>Not touched for %n days. The force does not have it.</numerusform>
        </translation>
    </message>
    <message id="draft.disruption.untitled">
        <source>No measure chosen yet</source>
        <extracomment>Title of a record of a disruption, among the drafts, whose measure is not chosen yet.</extracomment>
        <translation>No measure chosen yet</translation>
    </message>
    <message id="draft.disruption">
        <source>Draft, disruption record</source>
        <extracomment>The state of a record of a disruption that is still being written.</extracomment>
        <translation>Draft, disruption record</translation>
    </message>
    <message id="draft.corrects.unknown">
        <source>Corrects an earlier report.</source>
        <extracomment>On a correction, when the earlier report is not on this phone any more.</extracomment>
        <translation>Corrects an earlier report.</translation>
    </message>
    <message id="draft.corrects">
        <source>Corrects %1.</source>
        <extracomment>On a correction. %1 the reference of the earlier report.</extracomment>
        <translation>Corrects %1.</translation>
    </message>
    <message id="draft.corrects.title">
        <source>Corrects “%1”.</source>
        <extracomment>On a correction of a report that has no reference yet. %1 the earlier report's title.</extracomment>
        <translation>Corrects “%1”.</translation>
    </message>
    <message id="report.disruption.begun">
        <source>Disruption record, begun %1</source>
        <extracomment>Title of a record of a disruption that the force has received. %1 a time.</extracomment>
        <translation>Disruption record, begun %1</translation>
    </message>
    <message id="report.withdrawal.made">
        <source>Request to withdraw, made %1</source>
        <extracomment>Title of a request to withdraw a report that the force has received. %1 a time.</extracomment>
        <translation>Request to withdraw, made %1</translation>
    </message>
    <message id="report.disruption">
        <source>Disruption record: %1</source>
        <extracomment>Title of a record of a disruption. %1 the measure.</extracomment>
        <translation>Disruption record: %1</translation>
    </message>
    <message id="report.withdrawal">
        <source>Request to withdraw: %1</source>
        <extracomment>Title of a request that the force withdraw a report. %1 that report's title.</extracomment>
        <translation>Request to withdraw: %1</translation>
    </message>
    <message id="sent.reference">
        <source>The force's reference</source>
        <extracomment>On the page of a report that was sealed: a label.</extracomment>
        <translation>The force's reference</translation>
    </message>
    <message id="sent.sealed">
        <source>Sealed</source>
        <extracomment>On the page of a report that was sealed: a label.</extracomment>
        <translation>Sealed</translation>
    </message>
    <message id="sent.received">
        <source>Receipt came</source>
        <extracomment>On the page of a report that the force received: a label, when its receipt came.</extracomment>
        <translation>Receipt came</translation>
    </message>
    <message id="sent.receipt">
        <source>Receipt</source>
        <extracomment>On the page of a report that the force received: a label.</extracomment>
        <translation>Receipt</translation>
    </message>
    <message id="sent.receipt.kept">
        <source>Signed by the force, checked, and kept on this phone</source>
        <extracomment>On the page of a report that the force received: its receipt.</extracomment>
        <translation>Signed by the force, checked, and kept on this phone</translation>
    </message>
    <message id="sent.kept.receipt">
        <source>Its words are not on this phone any more. Only reference, time and receipt stay.</source>
        <extracomment>On the page of a report that the force received.</extracomment>
        <translation>Its words are not on this phone any more. Only reference, time and receipt stay.</translation>
    </message>
    <message id="sent.kept.policy">
        <source>Its words stay on this phone, closed to view, for as long as your force's rules say.</source>
        <extracomment>On the page of a report that the force received, where the force's rules keep its words for longer.</extracomment>
        <translation>Its words stay on this phone, closed to view, for as long as your force's rules say.</translation>
    </message>
    <message id="sent.kept.sealed">
        <source>It is sealed. It stays on this phone, closed to view, until the force has received it.</source>
        <extracomment>On the page of a report that is sealed and not yet received.</extracomment>
        <translation>It is sealed. It stays on this phone, closed to view, until the force has received it.</translation>
    </message>
    <message id="sent.withdrawal.refused">
        <source>The force could not take your request to withdraw it. Ask again.</source>
        <extracomment>On the page of a sealed report. The force could not take the request to withdraw it.</extracomment>
        <translation>The force could not take your request to withdraw it. Ask again.</translation>
    </message>
    <message id="sent.withdrawal.received">
        <source>The force has your request to withdraw it. The force decides.</source>
        <extracomment>On the page of a sealed report.</extracomment>
        <translation>The force has your request to withdraw it. The force decides.</translation>
    </message>
    <message id="sent.withdrawal.sealed">
        <source>Your request to withdraw it is sealed and on its way.</source>
        <extracomment>On the page of a sealed report.</extracomment>
        <translation>Your request to withdraw it is sealed and on its way.</translation>
    </message>
    <message id="finish.suggested">
        <source>Suggested from the source. Change it if it does not fit.</source>
        <extracomment>Under a question of the grading that is answered from the kind of source, until the officer touches it.</extracomment>
        <translation>Suggested from the source. Change it if it does not fit.</translation>
    </message>
    <message id="finish.split.hint">
        <source>Two people told you? Make two reports.</source>
        <extracomment>Under the kinds of source: each report comes from one.</extracomment>
        <translation>Two people told you? Make two reports.</translation>
    </message>
    <message id="finish.split">
        <source>Split in two</source>
        <extracomment>Button: makes a second report, for what another source told.</extracomment>
        <translation>Split in two</translation>
    </message>
    <message id="finish.conditionCodes">
        <source>Which conditions</source>
        <extracomment>Over the force's own conditions of handling.</extracomment>
        <translation>Which conditions</translation>
    </message>
    <message id="finish.said">
        <source>What did others say?</source>
        <extracomment>Question of step 1 of finishing a report: the words of others, apart from the facts.</extracomment>
        <translation>What did others say?</translation>
    </message>
    <message id="finish.said.hint">
        <source>Their words, as near as you can. Who they are goes under who told you.</source>
        <extracomment>Under that question.</extracomment>
        <translation>Their words, as near as you can. Who they are goes under who told you.</translation>
    </message>
    <message id="review.putBack">
        <source>Put back</source>
        <extracomment>Puts words back into the report that were taken out a moment ago.</extracomment>
        <translation>Put back</translation>
    </message>
    <message id="finish.form.hint">
        <source>As many as fit.</source>
        <extracomment>Under that question.</extracomment>
        <translation>As many as fit.</translation>
    </message>
    <message id="finish.flags">
        <source>Suggest a flag</source>
        <extracomment>Question of step 2 of finishing a report: the force's own flags.</extracomment>
        <translation>Suggest a flag</translation>
    </message>
    <message id="finish.flags.hint">
        <source>For the intelligence unit, which decides.</source>
        <extracomment>Under that question.</extracomment>
        <translation>For the intelligence unit, which decides.</translation>
    </message>
    <message id="review.takeOut">
        <source>Take out</source>
        <extracomment>Takes words that could point to the source out of the report.</extracomment>
        <translation>Take out</translation>
    </message>
    <message id="review.leaveIn">
        <source>Leave in</source>
        <extracomment>Leaves words that could point to the source in the report.</extracomment>
        <translation>Leave in</translation>
    </message>
    <message id="review.taken">
        <source>“%1” is taken out of the report.</source>
        <extracomment>On the review, after words were taken out of the report. %1 the words.</extracomment>
        <translation>“%1” is taken out of the report.</translation>
    </message>
    <message id="finish.provenance.sealedTo">
        <source>Sealed to the source unit of %1. The system that takes in reports cannot open it.</source>
        <extracomment>Under the field for provenance. %1 the force's name.</extracomment>
        <translation>Sealed to the source unit of %1. The system that takes in reports cannot open it.</translation>
    </message>
    <message id="finish.review.sealedLink">
        <source>Only that it was split from another report. Sealed apart, for the source unit only.</source>
        <extracomment>On the review of a report that was split from another, and says nothing else of its source.</extracomment>
        <translation>Only that it was split from another report. Sealed apart, for the source unit only.</translation>
    </message>
    <message id="finish.source.none">
        <source>Choose whose it is.</source>
        <extracomment>Over the grading of a report, after "One source a report.", when no kind of source is chosen.</extracomment>
        <translation>Choose whose it is.</translation>
    </message>
    <message id="finish.source.own">
        <source>This one is what you saw or heard yourself.</source>
        <extracomment>Over the grading of a report, after "One source a report."</extracomment>
        <translation>This one is what you saw or heard yourself.</translation>
    </message>
    <message id="finish.source.public">
        <source>This one is what a member of the public told you.</source>
        <extracomment>Over the grading of a report, after "One source a report."</extracomment>
        <translation>This one is what a member of the public told you.</translation>
    </message>
    <message id="finish.source.professional">
        <source>This one is what a professional told you.</source>
        <extracomment>Over the grading of a report, after "One source a report."</extracomment>
        <translation>This one is what a professional told you.</translation>
    </message>
    <message id="finish.source.partner">
        <source>This one is what a partner agency told you.</source>
        <extracomment>Over the grading of a report, after "One source a report."</extracomment>
        <translation>This one is what a partner agency told you.</translation>
    </message>
    <message id="finish.source.other">
        <source>This one is from the source that you name in provenance.</source>
        <extracomment>Over the grading of a report, after "One source a report."</extracomment>
        <translation>This one is from the source that you name in provenance.</translation>
    </message>
    <message id="finish.goTo">
        <source>Go to step %1</source>
        <extracomment>Under a problem on the review: goes to where it is put right.</extracomment>
        <translation>Go to step %1</translation>
    </message>
    <message id="finish.tied">
        <source>One of two reports from one note. The other is in your drafts: move its source's words there. Only the source unit can tell that they belong together.</source>
        <extracomment>On both of two reports that were made of one note. The first is the one that the officer had.</extracomment>
        <translation>One of two reports from one note. The other is in your drafts: move its source's words there. Only the source unit can tell that they belong together.</translation>
    </message>
    <message id="review.leak">
        <source>&lt;b&gt;“%1”&lt;/b&gt; could point to your source. It can stay in Provenance.</source>
        <extracomment>On the review of a report. %1 words that stand in the provenance and in the report too.</extracomment>
        <translation>&lt;b&gt;“%1”&lt;/b&gt; could point to your source. It can stay in Provenance.</translation>
    </message>
    <message id="review.said">
        <source>What others said</source>
        <extracomment>On the review of a report, over what others said.</extracomment>
        <translation>What others said</translation>
    </message>
    <message id="review.evaluation">
        <source>Reliability of the source</source>
        <extracomment>On the review: a label for the grade 1 to 3.</extracomment>
        <translation>Reliability of the source</translation>
    </message>
    <message id="review.assessment">
        <source>How it is known</source>
        <extracomment>On the review: a label for the grade A to E.</extracomment>
        <translation>How it is known</translation>
    </message>
    <message id="review.member">
        <source>%1: %2</source>
        <extracomment>On the review: a member of a person, vehicle, place, phone or account. %1 its name, %2 what is said.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message id="review.derived">
        <source>Worked out from it: %1</source>
        <extracomment>On the review: what was made of a registration, number or place for the force to match. %1 the values.</extracomment>
        <translation>Worked out from it: %1</translation>
    </message>
    <message id="review.metadataKept">
        <source>With the place, time and device that it carried</source>
        <extracomment>On the review: an attached photograph still carries where and when it was taken.</extracomment>
        <translation>With the place, time and device that it carried</translation>
    </message>
    <message id="review.attachment">
        <source>Attached</source>
        <extracomment>On the review: a label.</extracomment>
        <translation>Attached</translation>
    </message>
    <message id="review.guide">
        <source>Guide used</source>
        <extracomment>On the review: a label: the guide that the note was started from.</extracomment>
        <translation>Guide used</translation>
    </message>
    <message id="review.corrects">
        <source>Corrects report</source>
        <extracomment>On the review: a label: the number of the report that this one corrects.</extracomment>
        <translation>Corrects report</translation>
    </message>
    <message id="review.foot">
        <source>Report number %1, begun %2. Form 3x5x2, version %3.</source>
        <extracomment>Under the review of a report. %1 its number, %2 when it was begun, %3 the version of the form.</extracomment>
        <translation>Report number %1, begun %2. Form 3x5x2, version %3.</translation>
    </message>
    <message id="finish.next.where">
        <source>Next: people and places</source>
        <extracomment>Button: on to step 2 of finishing a report.</extracomment>
        <translation>Next: people and places</translation>
    </message>
    <message id="finish.next.grade">
        <source>Next: grade it</source>
        <extracomment>Button: on to step 3 of finishing a report.</extracomment>
        <translation>Next: grade it</translation>
    </message>
    <message id="finish.next.provenance">
        <source>Next: provenance</source>
        <extracomment>Button: on to step 4 of finishing a report.</extracomment>
        <translation>Next: provenance</translation>
    </message>
    <message id="finish.next.review">
        <source>Next: check it</source>
        <extracomment>Button: on to step 5 of finishing a report.</extracomment>
        <translation>Next: check it</translation>
    </message>
    <message id="place.unmeasured">
        <source>%1, accuracy not known</source>
        <extracomment>A place as the phone gave it, in a report. %1 a grid reference or latitude and longitude.</extracomment>
        <translation>%1, accuracy not known</translation>
    </message>
    <message id="place.metres">
        <source>%1, within %2 m</source>
        <extracomment>A place as the phone gave it, in a report. %1 a grid reference or latitude and longitude, %2 metres.</extracomment>
        <translation>%1, within %2 m</translation>
    </message>
    <message id="place.kilometres">
        <source>%1, within %2 km</source>
        <extracomment>A place as the phone gave it, in a report. %1 a grid reference or latitude and longitude, %2 kilometres.</extracomment>
        <translation>%1, within %2 km</translation>
    </message>
    <message id="note.place.filled">
        <source>Where you were when you began this note. Change it if it happened elsewhere.</source>
        <extracomment>Under the field for the place of a note, when Lanyard filled in where the phone is.</extracomment>
        <translation>Where you were when you began this note. Change it if it happened elsewhere.</translation>
    </message>
    <message id="note.place.remove">
        <source>Remove the place</source>
        <extracomment>Name of the button that empties the field for the place.</extracomment>
        <translation>Remove the place</translation>
    </message>
    <message id="settings.notes">
        <source>Notes</source>
        <extracomment>Group of the settings.</extracomment>
        <translation>Notes</translation>
    </message>
    <message id="settings.fillPlace">
        <source>Fill in where I am</source>
        <extracomment>Setting: a new note gets the place where the phone is.</extracomment>
        <translation>Fill in where I am</translation>
    </message>
    <message id="settings.fillPlace.detail">
        <source>The place of a new note, once, when you start it. You can change or remove it.</source>
        <extracomment>Under that setting.</extracomment>
        <translation>The place of a new note, once, when you start it. You can change or remove it.</translation>
    </message>
    <message id="settings.on">
        <source>On</source>
        <extracomment>A setting that is on.</extracomment>
        <translation>On</translation>
    </message>
    <message id="settings.off">
        <source>Off</source>
        <extracomment>A setting that is off.</extracomment>
        <translation>Off</translation>
    </message>
    <message id="note.place.announced">
        <source>Place filled in: %1. Change it if it happened elsewhere.</source>
        <extracomment>Said by screen readers when Lanyard has filled in the place of a new note. %1 the place.</extracomment>
        <translation>Place filled in: %1. Change it if it happened elsewhere.</translation>
    </message>
    <message id="camera.refused">
        <source>Lanyard may not use the camera. Allow it in the phone's settings, or choose a photo that you have.</source>
        <extracomment>On the camera's page. The phone's settings forbid it.</extracomment>
        <translation>Lanyard may not use the camera. Allow it in the phone's settings, or choose a photo that you have.</translation>
    </message>
    <message id="camera.unavailable">
        <source>The camera does not work. Another app may be using it. You can choose a photo that you have.</source>
        <extracomment>On the camera's page.</extracomment>
        <translation>The camera does not work. Another app may be using it. You can choose a photo that you have.</translation>
    </message>
    <message id="sound.refused">
        <source>Lanyard may not use the microphone. Allow it in the phone's settings.</source>
        <extracomment>Where a sound can be recorded. The phone's settings forbid it.</extracomment>
        <translation>Lanyard may not use the microphone. Allow it in the phone's settings.</translation>
    </message>
    <message id="sound.full" numerus="yes">
        <source>Recording stopped: one may be %n minute(s) long. It is kept; start another to go on.</source>
        <extracomment>A recording that stopped by itself because it is as long as one may be. %n minutes.</extracomment>
        <translation>
            <numerusform>Recording stopped: one may be %n minute long. It is kept; start another to go on.</numerusform>
            <numerusform>Recording stopped: one may be %n minutes long. It is kept; start another to go on.</numerusform>
        </translation>
    </message>
    <message id="camera.about">
        <source>It goes straight into Lanyard, encrypted, without place, time or device.</source>
        <extracomment>Under the button that opens the camera.</extracomment>
        <translation>It goes straight into Lanyard, encrypted, without place, time or device.</translation>
    </message>
    <message id="camera.title">
        <source>Take a photo</source>
        <extracomment>Title of the page with the camera.</extracomment>
        <translation>Take a photo</translation>
    </message>
    <message id="camera.take">
        <source>Take photo</source>
        <extracomment>Button: takes the photograph.</extracomment>
        <translation>Take photo</translation>
    </message>
    <message id="camera.again">
        <source>Take again</source>
        <extracomment>Button: gives the photograph up and takes another.</extracomment>
        <translation>Take again</translation>
    </message>
    <message id="camera.use">
        <source>Use photo</source>
        <extracomment>Button: attaches the photograph that was just taken.</extracomment>
        <translation>Use photo</translation>
    </message>
    <message id="camera.finder">
        <source>What the camera sees</source>
        <extracomment>The picture of the camera, for screen readers.</extracomment>
        <translation>What the camera sees</translation>
    </message>
    <message id="camera.photo">
        <source>The photo</source>
        <extracomment>The photograph that was just taken, for screen readers.</extracomment>
        <translation>The photo</translation>
    </message>
    <message id="camera.retry">
        <source>Try again</source>
        <extracomment>Button: starts the camera once more.</extracomment>
        <translation>Try again</translation>
    </message>
    <message id="sound.record">
        <source>Record sound</source>
        <extracomment>Button: starts recording a sound.</extracomment>
        <translation>Record sound</translation>
    </message>
    <message id="sound.rule">
        <source>Your own words, or what anyone there can hear. Recording people who do not know it can be surveillance that needs authority: ask first. Not a child's account.</source>
        <extracomment>Under the button that records a sound. Keep it firm.</extracomment>
        <translation>Your own words, or what anyone there can hear. Recording people who do not know it can be surveillance that needs authority: ask first. Not a child's account.</translation>
    </message>
    <message id="sound.recording">
        <source>Recording, %1</source>
        <extracomment>While a sound is recorded. %1 how long already, "0:12".</extracomment>
        <translation>Recording, %1</translation>
    </message>
    <message id="sound.stops">
        <source>Recording stops, and is kept, when you leave this page or Lanyard locks. A touch keeps Lanyard open.</source>
        <extracomment>While a sound is recorded.</extracomment>
        <translation>Recording stops, and is kept, when you leave this page or Lanyard locks. A touch keeps Lanyard open.</translation>
    </message>
    <message id="sound.stop">
        <source>Stop and keep</source>
        <extracomment>Button: stops recording; the sound is attached.</extracomment>
        <translation>Stop and keep</translation>
    </message>
    <message id="sound.discard">
        <source>Discard</source>
        <extracomment>Button: stops recording; nothing is kept.</extracomment>
        <translation>Discard</translation>
    </message>
    <message id="attachment.count" numerus="yes">
        <source>%n attached</source>
        <extracomment>Short, on the button that adds a photo, sound or file: how many there are. %n the number.</extracomment>
        <translation>
            <numerusform>%n attached</numerusform>
            <numerusform>%n attached</numerusform>
        </translation>
    </message>
    <message id="sound.gone">
        <source>The microphone stopped, or another app took it. What was recorded before is kept.</source>
        <extracomment>Where a sound can be recorded.</extracomment>
        <translation>The microphone stopped, or another app took it. What was recorded before is kept.</translation>
    </message>
    <message id="sound.unavailable">
        <source>The microphone does not work. Another app may be using it.</source>
        <extracomment>Where a sound can be recorded.</extracomment>
        <translation>The microphone does not work. Another app may be using it.</translation>
    </message>
</context>
</TS>
