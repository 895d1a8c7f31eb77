<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy" sourcelanguage="en">
<context>
    <name>core</name>
    <message>
        <source>Could not sync a folder.</source>
        <translation type="unfinished">Methwyd â sicrhau ffolder ar y ddisg.</translation>
    </message>
    <message>
        <source>Could not write a file.</source>
        <translation type="unfinished">Methwyd ag ysgrifennu ffeil.</translation>
    </message>
    <message>
        <source>Could not read a file.</source>
        <translation type="unfinished">Methwyd â darllen ffeil.</translation>
    </message>
    <message>
        <source>Could not sync a file.</source>
        <translation type="unfinished">Methwyd â sicrhau ffeil ar y ddisg.</translation>
    </message>
    <message>
        <source>Could not replace a file.</source>
        <translation type="unfinished">Methwyd â disodli ffeil.</translation>
    </message>
    <message>
        <source>Could not remove a file.</source>
        <translation type="unfinished">Methwyd â thynnu ffeil.</translation>
    </message>
    <message>
        <source>Could not make a folder.</source>
        <translation type="unfinished">Methwyd â chreu ffolder.</translation>
    </message>
    <message>
        <source>Could not open a lock.</source>
        <translation type="unfinished">Methwyd ag agor clo.</translation>
    </message>
    <message>
        <source>Could not take a lock.</source>
        <translation type="unfinished">Methwyd â chymryd clo.</translation>
    </message>
    <message>
        <source>There is no room left.</source>
        <translation type="unfinished">Nid oes lle ar ôl.</translation>
    </message>
    <message>
        <source>Something of that name is there.</source>
        <translation type="unfinished">Mae rhywbeth o'r enw hwnnw yno.</translation>
    </message>
    <message>
        <source>It is not there.</source>
        <translation type="unfinished">Nid yw yno.</translation>
    </message>
    <message>
        <source>It is not allowed here.</source>
        <translation type="unfinished">Ni chaniateir hynny yma.</translation>
    </message>
    <message>
        <source>The disk gave error %1.</source>
        <translation type="unfinished">Rhoddodd y ddisg wall %1.</translation>
    </message>
    <message>
        <source>Could not read a file. It is not a plain file.</source>
        <translation type="unfinished">Methwyd â darllen ffeil. Nid yw'n ffeil gyffredin.</translation>
    </message>
    <message>
        <source>The file is larger than the limit of %1 bytes.</source>
        <translation type="unfinished">Mae'r ffeil yn fwy na'r terfyn o %1 beit.</translation>
    </message>
    <message>
        <source>Another Lanyard has this open.</source>
        <translation type="unfinished">Mae Lanyard arall wedi agor hwn.</translation>
    </message>
    <message>
        <source>Say which measure was used.</source>
        <translation type="unfinished">Dywedwch pa fesur a ddefnyddiwyd.</translation>
    </message>
    <message>
        <source>Say what came of it.</source>
        <translation type="unfinished">Dywedwch beth ddaeth ohono.</translation>
    </message>
    <message>
        <source>Say on which day.</source>
        <translation type="unfinished">Dywedwch ar ba ddiwrnod.</translation>
    </message>
    <message>
        <source>Say which form of abuse it was used against, when you know.</source>
        <translation type="unfinished">Dywedwch yn erbyn pa fath o gam-drin y'i defnyddiwyd, os gwyddoch.</translation>
    </message>
    <message>
        <source>That day is still to come. Check it.</source>
        <translation type="unfinished">Mae'r diwrnod hwnnw heb ddod eto. Gwiriwch ef.</translation>
    </message>
    <message>
        <source>The record is not ready to submit.</source>
        <translation type="unfinished">Nid yw'r cofnod yn barod i'w gyflwyno.</translation>
    </message>
    <message>
        <source>The record has a value that the force would refuse.</source>
        <translation type="unfinished">Mae gan y cofnod werth y byddai'r heddlu'n ei wrthod.</translation>
    </message>
    <message>
        <source>The record lacks what every submitted record has.</source>
        <translation type="unfinished">Nid oes gan y cofnod yr hyn sydd gan bob cofnod a gyflwynir.</translation>
    </message>
    <message>
        <source>The record is not in its canonical form.</source>
        <translation type="unfinished">Nid yw'r cofnod yn ei ffurf safonol.</translation>
    </message>
    <message>
        <source>Say why the report should be withdrawn.</source>
        <translation type="unfinished">Dywedwch pam y dylid tynnu'r adroddiad yn ôl.</translation>
    </message>
    <message>
        <source>The request has a value that the force would refuse.</source>
        <translation type="unfinished">Mae gan y cais werth y byddai'r heddlu'n ei wrthod.</translation>
    </message>
    <message>
        <source>The request is not in its canonical form.</source>
        <translation type="unfinished">Nid yw'r cais yn ei ffurf safonol.</translation>
    </message>
    <message>
        <source>The Ordnance Survey grid does not reach Northern Ireland or the Republic: the latitude and longitude are enough.</source>
        <translation type="unfinished">Nid yw grid yr Arolwg Ordnans yn cyrraedd Gogledd Iwerddon na'r Weriniaeth: mae'r lledred a'r hydred yn ddigon.</translation>
    </message>
    <message>
        <source>This place is across the Channel, where the Ordnance Survey grid does not reach: check it, or keep the latitude and longitude.</source>
        <translation type="unfinished">Mae'r lle hwn yr ochr draw i'r Sianel, lle nad yw grid yr Arolwg Ordnans yn cyrraedd: gwiriwch ef, neu cadwch y lledred a'r hydred.</translation>
    </message>
    <message>
        <source>This place is outside Great Britain, where the Ordnance Survey grid does not reach: check it, or keep the latitude and longitude.</source>
        <translation type="unfinished">Mae'r lle hwn y tu allan i Brydain Fawr, lle nad yw grid yr Arolwg Ordnans yn cyrraedd: gwiriwch ef, neu cadwch y lledred a'r hydred.</translation>
    </message>
    <message>
        <source>This looks like a reference on the Irish grid: it is kept as it is, and a latitude and longitude would help.</source>
        <translation type="unfinished">Mae hwn yn edrych fel cyfeirnod ar grid Iwerddon: fe'i cedwir fel y mae, a byddai lledred a hydred o gymorth.</translation>
    </message>
    <message>
        <source>A grid reference has two letters and then an even number of figures, from two to ten: check it.</source>
        <translation type="unfinished">Mae gan gyfeirnod grid ddwy lythyren ac yna nifer eilrif o ffigurau, o ddau i ddeg: gwiriwch ef.</translation>
    </message>
    <message>
        <source>No part of Great Britain lies in this square of the grid: check the letters.</source>
        <translation type="unfinished">Nid oes unrhyw ran o Brydain Fawr yn y sgwâr hwn o'r grid: gwiriwch y llythrennau.</translation>
    </message>
    <message>
        <source>There is no such place: a latitude goes to 90 degrees and a longitude to 180.</source>
        <translation type="unfinished">Nid oes lle o'r fath: mae lledred yn mynd hyd at 90 gradd a hydred hyd at 180.</translation>
    </message>
    <message>
        <source>These look the wrong way round: the latitude, about 50 to 60 in Britain, comes first.</source>
        <translation type="unfinished">Mae'r rhain yn edrych o chwith: y lledred, tua 50 i 60 ym Mhrydain, sy'n dod gyntaf.</translation>
    </message>
    <message>
        <source>A latitude and longitude are two numbers such as 51.50070, -0.12460: check them.</source>
        <translation type="unfinished">Dau rif fel 51.50070, -0.12460 yw lledred a hydred: gwiriwch nhw.</translation>
    </message>
    <message>
        <source>This looks like a link: put it in the box for links, where it stays plain text, and do not open it.</source>
        <translation type="unfinished">Mae hwn yn edrych fel dolen: rhowch hi yn y blwch ar gyfer dolenni, lle mae'n aros fel geiriau, a pheidiwch â'i hagor.</translation>
    </message>
    <message>
        <source>Say which service or app this account is on.</source>
        <translation type="unfinished">Dywedwch ar ba wasanaeth neu ap y mae'r cyfrif hwn.</translation>
    </message>
    <message>
        <source>An e-mail address has one @ and no spaces: check it.</source>
        <translation type="unfinished">Mae gan gyfeiriad e-bost un @ a dim bylchau: gwiriwch ef.</translation>
    </message>
    <message>
        <source>This name holds characters that cannot be seen: compare it with the screen it came from.</source>
        <translation type="unfinished">Mae yn yr enw hwn nodau na ellir eu gweld: cymharwch ef â'r sgrin y daeth ohoni.</translation>
    </message>
    <message>
        <source>This does not look like a link: a name or handle goes in the box for the handle.</source>
        <translation type="unfinished">Nid yw hwn yn edrych fel dolen: mae'r enw a ddefnyddir yno yn mynd yn y blwch ar gyfer yr enw.</translation>
    </message>
    <message>
        <source>This is too long for an account: put it in the text.</source>
        <translation type="unfinished">Mae hwn yn rhy hir i gyfrif: rhowch ef yn y testun.</translation>
    </message>
    <message>
        <source>This UK number has too few or too many figures: check it, or put ? for each figure you do not have.</source>
        <translation type="unfinished">Mae gan y rhif hwn o'r DU rhy ychydig neu ormod o ffigurau: gwiriwch ef, neu rhowch ? am bob ffigur nad yw gennych.</translation>
    </message>
    <message>
        <source>No UK number begins like this: check it.</source>
        <translation type="unfinished">Nid oes rhif yn y DU yn dechrau fel hyn: gwiriwch ef.</translation>
    </message>
    <message>
        <source>This does not look like a telephone number: after + come the country's code and 15 figures at most.</source>
        <translation type="unfinished">Nid yw hwn yn edrych fel rhif ffôn: ar ôl + daw cod y wlad, a 15 ffigur ar y mwyaf.</translation>
    </message>
    <message>
        <source>A number of 15 figures may be a handset's IMEI: say so, or check it.</source>
        <translation type="unfinished">Gall rhif o 15 ffigur fod yn IMEI ffôn: dywedwch hynny, neu gwiriwch ef.</translation>
    </message>
    <message>
        <source>A UK number begins with 0 and one from another country with + and the country's code: check this one.</source>
        <translation type="unfinished">Mae rhif yn y DU yn dechrau â 0, a rhif o wlad arall â + a chod y wlad: gwiriwch hwn.</translation>
    </message>
    <message>
        <source>This is too long for a telephone number: put it in the text.</source>
        <translation type="unfinished">Mae hwn yn rhy hir i rif ffôn: rhowch ef yn y testun.</translation>
    </message>
    <message>
        <source>A telephone number has figures only: put ? for each figure you do not have.</source>
        <translation type="unfinished">Ffigurau yn unig sydd mewn rhif ffôn: rhowch ? am bob ffigur nad yw gennych.</translation>
    </message>
    <message>
        <source>Place and time cannot be taken out of a HEIC picture: set the camera to save JPEG, or make a JPEG copy, and choose that.</source>
        <translation type="unfinished">Ni ellir tynnu lle ac amser allan o lun HEIC: gosodwch y camera i gadw JPEG, neu gwnewch gopi JPEG, a dewiswch hwnnw.</translation>
    </message>
    <message>
        <source>Place and time cannot be taken out of an AVIF picture: make a JPEG copy and choose that.</source>
        <translation type="unfinished">Ni ellir tynnu lle ac amser allan o lun AVIF: gwnewch gopi JPEG a dewiswch hwnnw.</translation>
    </message>
    <message>
        <source>Place and time cannot be taken out of a TIFF or raw picture: make a JPEG copy and choose that.</source>
        <translation type="unfinished">Ni ellir tynnu lle ac amser allan o lun TIFF na llun crai: gwnewch gopi JPEG a dewiswch hwnnw.</translation>
    </message>
    <message>
        <source>What a GIF carries beside the picture cannot be taken out: make a PNG copy and choose that.</source>
        <translation type="unfinished">Ni ellir tynnu allan yr hyn y mae GIF yn ei gario heblaw'r llun: gwnewch gopi PNG a dewiswch hwnnw.</translation>
    </message>
    <message>
        <source>A BMP picture is not taken: make a PNG copy and choose that.</source>
        <translation type="unfinished">Ni chymerir llun BMP: gwnewch gopi PNG a dewiswch hwnnw.</translation>
    </message>
    <message>
        <source>Place and time cannot be taken out of a video: hand it in the way your force takes in video.</source>
        <translation type="unfinished">Ni ellir tynnu lle ac amser allan o fideo: cyflwynwch ef yn y ffordd y mae eich heddlu yn derbyn fideo.</translation>
    </message>
    <message>
        <source>This file is not a picture that Lanyard knows: choose a JPEG or a PNG.</source>
        <translation type="unfinished">Nid yw'r ffeil hon yn llun y mae Lanyard yn ei adnabod: dewiswch JPEG neu PNG.</translation>
    </message>
    <message>
        <source>This picture is damaged: choose another copy of it.</source>
        <translation type="unfinished">Mae'r llun hwn wedi'i ddifrodi: dewiswch gopi arall ohono.</translation>
    </message>
    <message>
        <source>This picture is of a rare kind: make a JPEG or PNG copy and choose that.</source>
        <translation type="unfinished">Mae'r llun hwn o fath prin: gwnewch gopi JPEG neu PNG a dewiswch hwnnw.</translation>
    </message>
    <message>
        <source>This picture is empty: choose another copy of it.</source>
        <translation type="unfinished">Mae'r llun hwn yn wag: dewiswch gopi arall ohono.</translation>
    </message>
    <message>
        <source>This picture is damaged, its end is missing: choose another copy of it.</source>
        <translation type="unfinished">Mae'r llun hwn wedi'i ddifrodi, a'i ddiwedd ar goll: dewiswch gopi arall ohono.</translation>
    </message>
    <message>
        <source>A WebP picture that moves or is see-through is not taken: make a PNG copy and choose that.</source>
        <translation type="unfinished">Ni chymerir llun WebP sy'n symud neu sy'n dryloyw: gwnewch gopi PNG a dewiswch hwnnw.</translation>
    </message>
    <message>
        <source>This is too long for a postcode: put it in the address.</source>
        <translation type="unfinished">Mae hwn yn rhy hir i god post: rhowch ef yn y cyfeiriad.</translation>
    </message>
    <message>
        <source>This does not look like a UK postcode: check it, or put it in the address if it is from another country.</source>
        <translation type="unfinished">Nid yw hwn yn edrych fel cod post yn y DU: gwiriwch ef, neu rhowch ef yn y cyfeiriad os yw o wlad arall.</translation>
    </message>
    <message>
        <source>This is too long for a registration: put it in the text.</source>
        <translation type="unfinished">Mae hwn yn rhy hir i rif cofrestru: rhowch ef yn y testun.</translation>
    </message>
    <message>
        <source>There is no letter or figure in this registration.</source>
        <translation type="unfinished">Nid oes llythyren na ffigur yn y rhif cofrestru hwn.</translation>
    </message>
    <message>
        <source>The numbers %1 have not been issued on a plate yet: check them.</source>
        <translation type="unfinished">Nid yw'r rhifau %1 wedi'u rhoi ar blât eto: gwiriwch nhw.</translation>
    </message>
    <message>
        <source>If you saw only part of the plate, put * for the part you did not see.</source>
        <translation type="unfinished">Os gwelsoch ran o'r plât yn unig, rhowch * am y rhan na welsoch chi.</translation>
    </message>
    <message>
        <source>This does not look like a UK registration: check it, put ? for a character you did not see, or say which country it is from.</source>
        <translation type="unfinished">Nid yw hwn yn edrych fel rhif cofrestru yn y DU: gwiriwch ef, rhowch ? am nod na welsoch chi, neu dywedwch o ba wlad y daw.</translation>
    </message>
    <message>
        <source>Say whether a child may be at risk now.</source>
        <translation type="unfinished">Dywedwch a all plentyn fod mewn perygl nawr.</translation>
    </message>
    <message>
        <source>You say that a child may be at risk now. Call the control room first, then write here what was done. A report waits for signal; a child must not.</source>
        <translation type="unfinished">Rydych yn dweud y gall plentyn fod mewn perygl nawr. Ffoniwch yr ystafell reoli yn gyntaf, yna ysgrifennwch yma beth a wnaed. Mae adroddiad yn aros am signal; ni ddylai plentyn aros.</translation>
    </message>
    <message>
        <source>Grade the source: 1 reliable, 2 untested, 3 not reliable.</source>
        <translation type="unfinished">Rhowch radd i'r ffynhonnell: 1 dibynadwy, 2 heb ei phrofi, 3 ddim yn ddibynadwy.</translation>
    </message>
    <message>
        <source>Grade how the source knows: A saw it, B was told and something else supports it, C was told, D cannot tell, E may be false.</source>
        <translation type="unfinished">Rhowch radd i sut mae'r ffynhonnell yn gwybod: A gwelodd ef, B clywodd gan rywun ac mae rhywbeth arall yn ei gefnogi, C clywodd gan rywun, D dim modd dweud, E gall fod yn ffug.</translation>
    </message>
    <message>
        <source>Say how it may be shared: P permitted, or C with conditions.</source>
        <translation type="unfinished">Dywedwch sut y gellir ei rannu: P caniateir, neu C gydag amodau.</translation>
    </message>
    <message>
        <source>Handling is C. Say what the conditions are.</source>
        <translation type="unfinished">C yw'r trin a rhannu. Dywedwch beth yw'r amodau.</translation>
    </message>
    <message>
        <source>You graded the source 3. Say why you doubt it.</source>
        <translation type="unfinished">Rhoesoch radd 3 i'r ffynhonnell. Dywedwch pam yr ydych yn ei hamau.</translation>
    </message>
    <message>
        <source>You graded the information E. Say why it may be false.</source>
        <translation type="unfinished">Rhoesoch radd E i'r wybodaeth. Dywedwch pam y gall fod yn ffug.</translation>
    </message>
    <message>
        <source>You graded the information B. Say what supports it.</source>
        <translation type="unfinished">Rhoesoch radd B i'r wybodaeth. Dywedwch beth sy'n ei chefnogi.</translation>
    </message>
    <message>
        <source>You say who told you, and D: that nobody can tell how they know. If they saw it, it is A; if they were told, C.</source>
        <translation type="unfinished">Rydych yn dweud pwy ddywedodd wrthych, a D: nad oes modd dweud sut mae'n gwybod. Os gwelodd ef, A yw; os clywodd gan rywun, C.</translation>
    </message>
    <message>
        <source>You graded the source 1, and D: that nobody can tell how they know. A source that cannot be known is usually 2.</source>
        <translation type="unfinished">Rhoesoch radd 1 i'r ffynhonnell, a D: nad oes modd dweud sut mae'n gwybod. Mae ffynhonnell na ellir ei hadnabod yn 2 fel arfer.</translation>
    </message>
    <message>
        <source>You saw or heard it yourself: that is usually A. Put what you were told in a report of its own.</source>
        <translation type="unfinished">Chi eich hun a'i gwelodd neu a'i clywodd: A yw hynny fel arfer. Rhowch yr hyn a ddywedwyd wrthych mewn adroddiad ar wahân.</translation>
    </message>
    <message>
        <source>Say what kind of source this came from. One source a report.</source>
        <translation type="unfinished">Dywedwch o ba fath o ffynhonnell y daeth hyn. Un ffynhonnell i bob adroddiad.</translation>
    </message>
    <message>
        <source>Say who told you and how they know, here and not in the text. Only the source unit reads it.</source>
        <translation type="unfinished">Dywedwch pwy ddywedodd wrthych a sut mae'n gwybod, yma ac nid yn y testun. Dim ond yr uned ffynonellau sy'n ei ddarllen.</translation>
    </message>
    <message>
        <source>Never ask a member of the public to go back and find out more. If you keep asking the same person, stop and ask the source unit.</source>
        <translation type="unfinished">Peidiwch byth â gofyn i aelod o'r cyhoedd fynd yn ôl i ganfod mwy. Os ydych yn gofyn i'r un person dro ar ôl tro, peidiwch â pharhau, a gofynnwch i'r uned ffynonellau.</translation>
    </message>
    <message>
        <source>At most %1 can be listed here.</source>
        <translation type="unfinished">Gellir rhestru %1 ar y mwyaf yma.</translation>
    </message>
    <message>
        <source>A child is named as at risk. Say whether that is now, and what was done to keep the child safe.</source>
        <translation type="unfinished">Mae plentyn wedi'i enwi fel un mewn perygl. Dywedwch a yw hynny nawr, a beth a wnaed i gadw'r plentyn yn ddiogel.</translation>
    </message>
    <message>
        <source>More people, things and places are named than a report can hold. Start a new one.</source>
        <translation type="unfinished">Enwir mwy o bobl, pethau a lleoedd nag y gall adroddiad eu dal. Dechreuwch un newydd.</translation>
    </message>
    <message>
        <source>There are more links than a report can hold. Remove some.</source>
        <translation type="unfinished">Mae mwy o gysylltiadau nag y gall adroddiad eu dal. Tynnwch rai.</translation>
    </message>
    <message>
        <source>A report takes at most %1 attachments. Remove some, or start a new report.</source>
        <translation type="unfinished">Mae adroddiad yn cymryd %1 atodiad ar y mwyaf. Tynnwch rai, neu dechreuwch adroddiad newydd.</translation>
    </message>
    <message>
        <source>One attachment may have 100 MB at most.</source>
        <translation type="unfinished">Gall un atodiad fod yn 100 MB ar y mwyaf.</translation>
    </message>
    <message>
        <source>This is longer than Lanyard can send: at most %1 bytes. Shorten it, or split it into two reports.</source>
        <translation type="unfinished">Mae hwn yn hirach nag y gall Lanyard ei anfon: %1 beit ar y mwyaf. Gwnewch ef yn fyrrach, neu rhannwch ef yn ddau adroddiad.</translation>
    </message>
    <message>
        <source>This has bytes in it that are not text. Write it again.</source>
        <translation type="unfinished">Mae beitiau yn hwn nad ydynt yn destun. Ysgrifennwch ef eto.</translation>
    </message>
    <message>
        <source>An intelligence report is not an emergency call, a crime record, a referral, or the discharge of a duty to report.</source>
        <translation type="unfinished">Nid yw adroddiad cudd-wybodaeth yn alwad frys, yn gofnod trosedd, yn atgyfeiriad nac yn cyflawni dyletswydd i adrodd.</translation>
    </message>
    <message>
        <source>A child's own account belongs in the evidential record. Here, write only where that record is.</source>
        <translation type="unfinished">Mae hanes plentyn yn ei eiriau ei hun yn perthyn i'r cofnod tystiolaethol. Yma, ysgrifennwch ble mae'r cofnod hwnnw yn unig.</translation>
    </message>
    <message>
        <source>A member of the public who keeps being asked for information may be becoming a covert source: stop, and ask the source unit.</source>
        <translation type="unfinished">Gall aelod o'r cyhoedd y gofynnir iddo dro ar ôl tro am wybodaeth fod yn dod yn ffynhonnell gudd: peidiwch â pharhau, a gofynnwch i'r uned ffynonellau.</translation>
    </message>
    <message>
        <source>The report has no words yet. Write what was seen, heard or told.</source>
        <translation type="unfinished">Nid oes geiriau yn yr adroddiad eto. Ysgrifennwch yr hyn a welwyd, a glywyd neu a ddywedwyd.</translation>
    </message>
    <message>
        <source>The report is larger than Lanyard can send: it has too many control characters. Write it again without them.</source>
        <translation type="unfinished">Mae'r adroddiad yn fwy nag y gall Lanyard ei anfon: mae gormod o nodau rheoli ynddo. Ysgrifennwch ef eto hebddynt.</translation>
    </message>
    <message>
        <source>More guides are linked than a report can name. Remove some.</source>
        <translation type="unfinished">Mae mwy o ganllawiau ynghlwm nag y gall adroddiad eu henwi. Tynnwch rai.</translation>
    </message>
    <message>
        <source>The report carries more runs of Which measure? than it can. Start a new report.</source>
        <translation type="unfinished">Mae'r adroddiad yn cario mwy o ganlyniadau Pa fesur? nag y gall. Dechreuwch adroddiad newydd.</translation>
    </message>
    <message>
        <source>Lanyard carries nothing above OFFICIAL-SENSITIVE. Do not write it here: use the system your force has for it.</source>
        <translation type="unfinished">Nid yw Lanyard yn cario dim uwchlaw OFFICIAL-SENSITIVE. Peidiwch â'i ysgrifennu yma: defnyddiwch y system sydd gan eich heddlu ar ei gyfer.</translation>
    </message>
    <message>
        <source>This was written while Lanyard was locked, when anyone with the phone could write. Check it and say that it is yours.</source>
        <translation type="unfinished">Ysgrifennwyd hwn tra oedd Lanyard ar glo, pan allai unrhyw un â'r ffôn ysgrifennu. Gwiriwch ef a dywedwch mai chi a'i hysgrifennodd.</translation>
    </message>
    <message>
        <source>The report is not ready to submit.</source>
        <translation type="unfinished">Nid yw'r adroddiad yn barod i'w gyflwyno.</translation>
    </message>
    <message>
        <source>Where the report came from has not been sealed.</source>
        <translation type="unfinished">Nid yw tarddiad yr adroddiad wedi'i selio.</translation>
    </message>
    <message>
        <source>The report has no number or is of another kind.</source>
        <translation type="unfinished">Nid oes rhif gan yr adroddiad, neu mae o fath arall.</translation>
    </message>
    <message>
        <source>Where the report came from has not been sealed well.</source>
        <translation type="unfinished">Nid yw tarddiad yr adroddiad wedi'i selio'n iawn.</translation>
    </message>
    <message>
        <source>The report has a value that the force would refuse.</source>
        <translation type="unfinished">Mae gan yr adroddiad werth y byddai'r heddlu'n ei wrthod.</translation>
    </message>
    <message>
        <source>The report lacks what every submitted report has.</source>
        <translation type="unfinished">Nid oes gan yr adroddiad yr hyn sydd gan bob adroddiad a gyflwynir.</translation>
    </message>
    <message>
        <source>The report is not in its canonical form.</source>
        <translation type="unfinished">Nid yw'r adroddiad yn ei ffurf safonol.</translation>
    </message>
    <message>
        <source>Lanyard was locked while a file was in use. Unlock it and begin again.</source>
        <translation type="unfinished">Cafodd Lanyard ei gloi tra oedd ffeil ar waith. Datglowch ef a dechreuwch eto.</translation>
    </message>
    <message>
        <source>This report was submitted: its attachments cannot be changed.</source>
        <translation type="unfinished">Cyflwynwyd yr adroddiad hwn: ni ellir newid ei atodiadau.</translation>
    </message>
    <message>
        <source>There is no such attachment.</source>
        <translation type="unfinished">Nid oes atodiad o'r fath.</translation>
    </message>
    <message>
        <source>There is no room on this device for more of it. What was kept before is still there.</source>
        <translation type="unfinished">Nid oes lle ar y ddyfais hon i ragor ohono. Mae'r hyn a gadwyd cynt yno o hyd.</translation>
    </message>
    <message>
        <source>There is no room on this device for the file, so nothing of it was kept. Your words are safe.</source>
        <translation type="unfinished">Nid oes lle ar y ddyfais hon i'r ffeil, felly ni chadwyd dim ohoni. Mae eich geiriau yn ddiogel.</translation>
    </message>
    <message>
        <source>The store holds a state that this Lanyard does not know.</source>
        <translation type="unfinished">Mae'r storfa'n dal cyflwr nad yw'r Lanyard hwn yn ei adnabod.</translation>
    </message>
    <message>
        <source>The force has received this attachment; it is no longer on this device.</source>
        <translation type="unfinished">Mae'r heddlu wedi derbyn yr atodiad hwn; nid yw ar y ddyfais hon mwyach.</translation>
    </message>
    <message>
        <source>There is no such report.</source>
        <translation type="unfinished">Nid oes adroddiad o'r fath.</translation>
    </message>
    <message>
        <source>The file is larger than 100 MB, the most that can be attached.</source>
        <translation type="unfinished">Mae'r ffeil yn fwy na 100 MB, y mwyaf y gellir ei atodi.</translation>
    </message>
    <message>
        <source>A part of the attachment is missing from the store.</source>
        <translation type="unfinished">Mae rhan o'r atodiad ar goll o'r storfa.</translation>
    </message>
    <message>
        <source>A thumbnail has at most 64 KiB.</source>
        <translation type="unfinished">Mae bawdlun yn 64 KiB ar y mwyaf.</translation>
    </message>
    <message>
        <source>Could not set a file aside.</source>
        <translation type="unfinished">Methwyd â rhoi ffeil o'r neilltu.</translation>
    </message>
    <message>
        <source>Could not read an envelope.</source>
        <translation type="unfinished">Methwyd â darllen amlen.</translation>
    </message>
    <message>
        <source>Could not read the outbox.</source>
        <translation type="unfinished">Methwyd â darllen y blwch allan.</translation>
    </message>
    <message>
        <source>The outbox holds a state that this Lanyard does not know.</source>
        <translation type="unfinished">Mae'r blwch allan yn dal cyflwr nad yw'r Lanyard hwn yn ei adnabod.</translation>
    </message>
    <message>
        <source>An envelope is a plain file.</source>
        <translation type="unfinished">Ffeil gyffredin yw amlen.</translation>
    </message>
    <message>
        <source>The outbox does not hold that envelope.</source>
        <translation type="unfinished">Nid yw'r amlen honno yn y blwch allan.</translation>
    </message>
    <message>
        <source>An envelope is shorter than it was written.</source>
        <translation type="unfinished">Mae amlen yn fyrrach nag y'i hysgrifennwyd.</translation>
    </message>
    <message>
        <source>The force gave this envelope two answers; the first stays.</source>
        <translation type="unfinished">Rhoddodd yr heddlu ddau ateb i'r amlen hon; mae'r cyntaf yn aros.</translation>
    </message>
    <message>
        <source>Only a receipt of the force frees an envelope.</source>
        <translation type="unfinished">Dim ond derbynneb gan yr heddlu sy'n rhyddhau amlen.</translation>
    </message>
    <message>
        <source>Could not make a database.</source>
        <translation type="unfinished">Methwyd â chreu cronfa ddata.</translation>
    </message>
    <message>
        <source>Could not open a database.</source>
        <translation type="unfinished">Methwyd ag agor cronfa ddata.</translation>
    </message>
    <message>
        <source>Could not write the database. There is no room left.</source>
        <translation type="unfinished">Methwyd ag ysgrifennu i'r gronfa ddata. Nid oes lle ar ôl.</translation>
    </message>
    <message>
        <source>Could not read or write the database. The disk gave error %1.</source>
        <translation type="unfinished">Methwyd â darllen neu ysgrifennu i'r gronfa ddata. Rhoddodd y ddisg wall %1.</translation>
    </message>
    <message>
        <source>The database is not as it was written, or the key is another's. It was left as it is.</source>
        <translation type="unfinished">Nid yw'r gronfa ddata fel yr ysgrifennwyd hi, neu allwedd rhywun arall yw hon. Fe'i gadawyd fel y mae.</translation>
    </message>
    <message>
        <source>The database is in use elsewhere.</source>
        <translation type="unfinished">Mae'r gronfa ddata ar waith yn rhywle arall.</translation>
    </message>
    <message>
        <source>It is in the database already.</source>
        <translation type="unfinished">Mae yn y gronfa ddata eisoes.</translation>
    </message>
    <message>
        <source>The database is not there.</source>
        <translation type="unfinished">Nid yw'r gronfa ddata yno.</translation>
    </message>
    <message>
        <source>Could not open the database. There is no room left.</source>
        <translation type="unfinished">Methwyd ag agor y gronfa ddata. Nid oes lle ar ôl.</translation>
    </message>
    <message>
        <source>Could not open the database.</source>
        <translation type="unfinished">Methwyd ag agor y gronfa ddata.</translation>
    </message>
    <message>
        <source>There is not enough memory for the database.</source>
        <translation type="unfinished">Nid oes digon o gof i'r gronfa ddata.</translation>
    </message>
    <message>
        <source>The database may not be written here.</source>
        <translation type="unfinished">Ni chaniateir ysgrifennu i'r gronfa ddata yma.</translation>
    </message>
    <message>
        <source>A value is too large for the database.</source>
        <translation type="unfinished">Mae gwerth yn rhy fawr i'r gronfa ddata.</translation>
    </message>
    <message>
        <source>This was written by a newer Lanyard. Update the app to open it.</source>
        <translation type="unfinished">Ysgrifennwyd hwn gan Lanyard mwy newydd. Diweddarwch yr ap i'w agor.</translation>
    </message>
    <message>
        <source>Could not make the store.</source>
        <translation type="unfinished">Methwyd â chreu'r storfa.</translation>
    </message>
    <message>
        <source>This report was submitted and cannot be changed.</source>
        <translation type="unfinished">Cyflwynwyd yr adroddiad hwn ac ni ellir ei newid.</translation>
    </message>
    <message>
        <source>This store did not seal that envelope.</source>
        <translation type="unfinished">Nid y storfa hon a seliodd yr amlen honno.</translation>
    </message>
    <message>
        <source>The store is gone from this device. Drafts not yet submitted cannot be had back.</source>
        <translation type="unfinished">Nid yw'r storfa ar y ddyfais hon mwyach. Ni ellir cael drafftiau heb eu cyflwyno yn ôl.</translation>
    </message>
    <message>
        <source>This report has its answer; it goes on under a new id.</source>
        <translation type="unfinished">Mae'r adroddiad hwn wedi cael ei ateb; mae'n mynd ymlaen o dan rif newydd.</translation>
    </message>
    <message>
        <source>Only the newest envelope, and only one that never left, can be taken back.</source>
        <translation type="unfinished">Dim ond yr amlen ddiweddaraf, ac un na adawodd erioed, y gellir ei chymryd yn ôl.</translation>
    </message>
    <message>
        <source>Only a refused report goes on under a new id.</source>
        <translation type="unfinished">Dim ond adroddiad a wrthodwyd sy'n mynd ymlaen o dan rif newydd.</translation>
    </message>
    <message>
        <source>The words of this report are not as they were saved. They were left as they are.</source>
        <translation type="unfinished">Nid yw geiriau'r adroddiad hwn fel y'u cadwyd. Fe'u gadawyd fel y maent.</translation>
    </message>
    <message>
        <source>This device no longer holds the key it sends with. Enrol again.</source>
        <translation type="unfinished">Nid yw'r allwedd anfon ar y ddyfais hon mwyach. Cofrestrwch eto.</translation>
    </message>
    <message>
        <source>The key this device sends with is not as it was written.</source>
        <translation type="unfinished">Nid yw allwedd anfon y ddyfais hon fel yr ysgrifennwyd hi.</translation>
    </message>
    <message>
        <source>A file of this device is not as it was written. It was kept.</source>
        <translation type="unfinished">Nid yw un o ffeiliau'r ddyfais hon fel yr ysgrifennwyd hi. Fe'i cadwyd.</translation>
    </message>
    <message>
        <source>That PIN didn't open Lanyard.</source>
        <translation type="unfinished">Ni wnaeth y PIN hwnnw agor Lanyard.</translation>
    </message>
    <message>
        <source>1 try left.</source>
        <translation type="unfinished">Un cynnig ar ôl.</translation>
    </message>
    <message>
        <source>%1 tries left.</source>
        <translation type="unfinished">Cynigion ar ôl: %1.</translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <translation type="unfinished">Ceisiwch eto ymhen %1.</translation>
    </message>
    <message>
        <source>This device is not enrolled.</source>
        <translation type="unfinished">Nid yw'r ddyfais hon wedi'i chofrestru.</translation>
    </message>
    <message>
        <source>This device is enrolled already.</source>
        <translation type="unfinished">Mae'r ddyfais hon wedi'i chofrestru eisoes.</translation>
    </message>
    <message>
        <source>The lock of this device is not as it was written. Its files were kept; drafts not yet submitted cannot be had back.</source>
        <translation type="unfinished">Nid yw clo'r ddyfais hon fel yr ysgrifennwyd ef. Cadwyd ei ffeiliau; ni ellir cael drafftiau heb eu cyflwyno yn ôl.</translation>
    </message>
    <message>
        <source>This device no longer holds its half of the key. The files were kept; drafts not yet submitted cannot be had back.</source>
        <translation type="unfinished">Nid yw hanner yr allwedd ar y ddyfais hon mwyach. Cadwyd y ffeiliau; ni ellir cael drafftiau heb eu cyflwyno yn ôl.</translation>
    </message>
    <message>
        <source>The keys on this device were destroyed. Reports already submitted will still be sent.</source>
        <translation type="unfinished">Dinistriwyd yr allweddi ar y ddyfais hon. Caiff adroddiadau a gyflwynwyd eisoes eu hanfon o hyd.</translation>
    </message>
    <message>
        <source>Too soon after a wrong try.</source>
        <translation type="unfinished">Rhy fuan ar ôl cynnig anghywir.</translation>
    </message>
    <message>
        <source>That PIN didn't open Lanyard, and it was the last try: the keys on this device are destroyed. Reports already submitted will still be sent.</source>
        <translation type="unfinished">Ni wnaeth y PIN hwnnw agor Lanyard, a hwnnw oedd y cynnig olaf: mae'r allweddi ar y ddyfais hon wedi'u dinistrio. Caiff adroddiadau a gyflwynwyd eisoes eu hanfon o hyd.</translation>
    </message>
    <message>
        <source>That is too long for a passphrase.</source>
        <translation type="unfinished">Mae hynny'n rhy hir i gyfrinymadrodd.</translation>
    </message>
    <message>
        <source>A passphrase needs at least 8 characters.</source>
        <translation type="unfinished">Mae angen o leiaf 8 nod mewn cyfrinymadrodd.</translation>
    </message>
    <message>
        <source>A PIN needs at least %1 digits.</source>
        <translation type="unfinished">Mae angen o leiaf %1 digid mewn PIN.</translation>
    </message>
    <message>
        <source>Too many people choose that PIN. Choose one that is harder to guess.</source>
        <translation type="unfinished">Mae gormod o bobl yn dewis y PIN hwnnw. Dewiswch un sy'n anos ei ddyfalu.</translation>
    </message>
    <message>
        <source>The lock of this device is not as it was written. Its files were kept.</source>
        <translation type="unfinished">Nid yw clo'r ddyfais hon fel yr ysgrifennwyd ef. Cadwyd ei ffeiliau.</translation>
    </message>
    <message>
        <source>Another pack already holds the page "%1".</source>
        <translation type="unfinished">Mae'r dudalen "%1" mewn pecyn arall eisoes.</translation>
    </message>
    <message>
        <source>The guides on this device are damaged. They can be made again from their packs.</source>
        <translation type="unfinished">Mae'r canllawiau ar y ddyfais hon wedi'u difrodi. Gellir eu gwneud eto o'u pecynnau.</translation>
    </message>
    <message>
        <source>The pack is older than the one on this device, which stays.</source>
        <translation type="unfinished">Mae'r pecyn yn hŷn na'r un ar y ddyfais hon, sy'n aros.</translation>
    </message>
    <message>
        <source>There is no such page.</source>
        <translation type="unfinished">Nid oes tudalen o'r fath.</translation>
    </message>
    <message>
        <source>There are no guides on this device.</source>
        <translation type="unfinished">Nid oes canllawiau ar y ddyfais hon.</translation>
    </message>
    <message>
        <source>The force's overlay is made for another national pack than the one on this device.</source>
        <translation type="unfinished">Gwnaed geiriau'r heddlu ar gyfer pecyn cenedlaethol gwahanol i'r un ar y ddyfais hon.</translation>
    </message>
    <message>
        <source>There is another overlay on this device, which stays.</source>
        <translation type="unfinished">Mae geiriau eraill gan heddlu ar y ddyfais hon, a'r rheini sy'n aros.</translation>
    </message>
    <message>
        <source>The overlay is older than the one on this device, which stays.</source>
        <translation type="unfinished">Mae geiriau'r heddlu'n hŷn na'r rhai ar y ddyfais hon, sy'n aros.</translation>
    </message>
    <message>
        <source>The overlay adds a section whose id the national page has already.</source>
        <translation type="unfinished">Mae geiriau'r heddlu'n ychwanegu adran sydd ar y dudalen genedlaethol eisoes.</translation>
    </message>
    <message>
        <source>The wording list on this device is damaged. It can be made again from its pack.</source>
        <translation type="unfinished">Mae'r rhestr eirio ar y ddyfais hon wedi'i difrodi. Gellir ei gwneud eto o'i phecyn.</translation>
    </message>
    <message>
        <source>There is not enough free memory to check the PIN.</source>
        <translation type="unfinished">Nid oes digon o gof rhydd i wirio'r PIN.</translation>
    </message>
    <message>
        <source>A minisign signature is of the old kind, which is not read here.</source>
        <translation type="unfinished">Mae'r llofnod minisign o'r hen fath, na ddarllenir yma.</translation>
    </message>
    <message>
        <source>The signature was made with another key than the one that is trusted.</source>
        <translation type="unfinished">Gwnaed y llofnod ag allwedd arall, nid yr un yr ymddiriedir ynddi.</translation>
    </message>
    <message>
        <source>The signature does not fit the file.</source>
        <translation type="unfinished">Nid yw'r llofnod yn cyd-fynd â'r ffeil.</translation>
    </message>
    <message>
        <source>Could not close the process to others.</source>
        <translation type="unfinished">Methwyd â chau'r broses i eraill.</translation>
    </message>
    <message>
        <source>Could not switch core dumps off.</source>
        <translation type="unfinished">Methwyd â diffodd copïau o'r cof.</translation>
    </message>
    <message>
        <source>The cryptographic library did not start.</source>
        <translation type="unfinished">Ni ddechreuodd y llyfrgell amgryptio.</translation>
    </message>
    <message>
        <source>The file that names this store is damaged. Nothing was changed.</source>
        <translation type="unfinished">Mae'r ffeil sy'n enwi'r storfa hon wedi'i difrodi. Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>This device is enrolled already. Erase it first to enrol it again.</source>
        <translation type="unfinished">Mae'r ddyfais hon wedi'i chofrestru eisoes. Dilëwch bopeth arni yn gyntaf i'w chofrestru eto.</translation>
    </message>
    <message>
        <source>What this device knows of its force is damaged. The files are kept.</source>
        <translation type="unfinished">Mae'r hyn y mae'r ddyfais hon yn ei wybod am ei heddlu wedi'i ddifrodi. Cedwir y ffeiliau.</translation>
    </message>
    <message>
        <source>This device is not enrolled with a force.</source>
        <translation type="unfinished">Nid yw'r ddyfais hon wedi'i chofrestru gyda heddlu.</translation>
    </message>
    <message>
        <source>This device is not enrolled, so a note cannot be sealed yet.</source>
        <translation type="unfinished">Nid yw'r ddyfais hon wedi'i chofrestru, felly ni ellir selio nodyn eto.</translation>
    </message>
    <message>
        <source>A receipt that is kept here no longer verifies.</source>
        <translation type="unfinished">Nid yw derbynneb a gedwir yma yn dal i brofi'n ddilys.</translation>
    </message>
    <message>
        <source>An envelope in the outbox is damaged.</source>
        <translation type="unfinished">Mae amlen yn y blwch allan wedi'i difrodi.</translation>
    </message>
    <message>
        <source>There is no such report on this device.</source>
        <translation type="unfinished">Nid oes adroddiad o'r fath ar y ddyfais hon.</translation>
    </message>
    <message>
        <source>This report is sealed: it is closed to view on this device.</source>
        <translation type="unfinished">Mae'r adroddiad hwn wedi'i selio: mae ynghau ar y ddyfais hon.</translation>
    </message>
    <message>
        <source>The force does not have this report. Change the draft itself.</source>
        <translation type="unfinished">Nid yw'r adroddiad hwn gan yr heddlu. Newidiwch y drafft ei hun.</translation>
    </message>
    <message>
        <source>This is a record of a disruption. Record it anew.</source>
        <translation type="unfinished">Cofnod tarfiad yw hwn. Cofnodwch ef o'r newydd.</translation>
    </message>
    <message>
        <source>Lanyard is locked. Unlock it first.</source>
        <translation type="unfinished">Mae Lanyard ar glo. Datglowch ef yn gyntaf.</translation>
    </message>
    <message>
        <source>A key is missing from the store. Drafts can be read by nobody else; enrol again to go on.</source>
        <translation type="unfinished">Mae allwedd ar goll o'r storfa. Ni all neb arall ddarllen y drafftiau; cofrestrwch eto i barhau.</translation>
    </message>
    <message>
        <source>The force does not know this code. Ask for a new one.</source>
        <translation type="unfinished">Nid yw'r heddlu'n adnabod y cod hwn. Gofynnwch am un newydd.</translation>
    </message>
    <message>
        <source>This code was used already. Each code works once: ask for a new one.</source>
        <translation type="unfinished">Defnyddiwyd y cod hwn eisoes. Mae pob cod yn gweithio unwaith: gofynnwch am un newydd.</translation>
    </message>
    <message>
        <source>This code is more than a day old. Ask for a new one.</source>
        <translation type="unfinished">Mae'r cod hwn yn fwy na diwrnod oed. Gofynnwch am un newydd.</translation>
    </message>
    <message>
        <source>The force refused this code. Ask for a new one.</source>
        <translation type="unfinished">Gwrthododd yr heddlu'r cod hwn. Gofynnwch am un newydd.</translation>
    </message>
    <message>
        <source>The relay has no force behind it yet. Try again later.</source>
        <translation type="unfinished">Nid oes heddlu y tu ôl i'r cyfnewidydd eto. Ceisiwch eto yn nes ymlaen.</translation>
    </message>
    <message>
        <source>What answers is not the force that made this code. Nothing was sent. Tell the force.</source>
        <translation type="unfinished">Nid yr heddlu a wnaeth y cod hwn sy'n ateb. Nid anfonwyd dim. Dywedwch wrth yr heddlu.</translation>
    </message>
    <message>
        <source>The force's files are not complete. Tell the force.</source>
        <translation type="unfinished">Nid yw ffeiliau'r heddlu'n gyflawn. Dywedwch wrth yr heddlu.</translation>
    </message>
    <message>
        <source>The code names another relay than the force does. Nothing was sent. Tell the force.</source>
        <translation type="unfinished">Mae'r cod yn enwi cyfnewidydd gwahanol i'r un y mae'r heddlu'n ei enwi. Nid anfonwyd dim. Dywedwch wrth yr heddlu.</translation>
    </message>
    <message>
        <source>The force names an overlay of its own but has not published it.</source>
        <translation type="unfinished">Mae'r heddlu'n enwi ei eiriau ei hun ond nid yw wedi'u cyhoeddi.</translation>
    </message>
    <message>
        <source>The relay did not take the request (%1). Try again in a minute.</source>
        <translation type="unfinished">Ni chymerodd y cyfnewidydd y cais (%1). Ceisiwch eto ymhen munud.</translation>
    </message>
    <message>
        <source>The force has not answered. It may be off. Ask for a new code when it is back.</source>
        <translation type="unfinished">Nid yw'r heddlu wedi ateb. Efallai fod ei system wedi'i diffodd. Gofynnwch am god newydd pan fydd yn ôl.</translation>
    </message>
    <message>
        <source>This file is a program or a script. It is not attached: say in the report where it is.</source>
        <translation type="unfinished">Rhaglen neu sgript yw'r ffeil hon. Nid yw wedi'i hatodi: dywedwch yn yr adroddiad ble mae hi.</translation>
    </message>
    <message>
        <source>This kind of sound may say where and on what device it was made, and that cannot be taken out here. If it matters that the force knows, keep it on purpose.</source>
        <translation type="unfinished">Gall y math hwn o sain ddweud ble ac ar ba ddyfais y'i gwnaed, ac ni ellir tynnu hynny allan yma. Os yw'n bwysig bod yr heddlu'n gwybod, cadwch hynny'n fwriadol.</translation>
    </message>
    <message>
        <source>Your force has named no overlay of its own.</source>
        <translation type="unfinished">Nid yw eich heddlu wedi enwi ei eiriau ei hun.</translation>
    </message>
    <message>
        <source>This overlay is not the one that your force has named.</source>
        <translation type="unfinished">Nid y geiriau hyn yw'r rhai y mae eich heddlu wedi'u henwi.</translation>
    </message>
    <message>
        <source>The guides were made again, and the force's own words were not among them.</source>
        <translation type="unfinished">Gwnaed y canllawiau eto, ac nid oedd geiriau'r heddlu ei hun yn eu plith.</translation>
    </message>
    <message>
        <source>Could not read the notes written while locked.</source>
        <translation type="unfinished">Methwyd â darllen y nodiadau a ysgrifennwyd tra oedd ar glo.</translation>
    </message>
    <message>
        <source>A note written while locked holds about three thousand words. Unlock to write more; what was saved is kept.</source>
        <translation type="unfinished">Mae nodyn a ysgrifennir tra mae ar glo yn dal tua thair mil o eiriau. Datglowch i ysgrifennu mwy; cedwir yr hyn a gadwyd eisoes.</translation>
    </message>
    <message>
        <source>That is not text that can be kept.</source>
        <translation type="unfinished">Nid yw hynny'n destun y gellir ei gadw.</translation>
    </message>
    <message>
        <source>The key for notes is damaged.</source>
        <translation type="unfinished">Mae'r allwedd ar gyfer nodiadau wedi'i difrodi.</translation>
    </message>
    <message>
        <source>Fifty notes wait for you already. Unlock Lanyard to take them in.</source>
        <translation type="unfinished">Mae hanner cant o nodiadau yn aros amdanoch eisoes. Datglowch Lanyard i'w derbyn.</translation>
    </message>
    <message>
        <source>That is no note's id.</source>
        <translation type="unfinished">Nid rhif nodyn yw hwnnw.</translation>
    </message>
    <message>
        <source>The relay's answer is larger than it may be.</source>
        <translation type="unfinished">Mae ateb y cyfnewidydd yn fwy nag y caiff fod.</translation>
    </message>
    <message>
        <source>What answers is not the force's relay. Nothing was sent.</source>
        <translation type="unfinished">Nid cyfnewidydd yr heddlu sy'n ateb. Nid anfonwyd dim.</translation>
    </message>
    <message>
        <source>The relay cannot be reached.</source>
        <translation type="unfinished">Ni ellir cyrraedd y cyfnewidydd.</translation>
    </message>
    <message>
        <source>What answers at that address is not the force's relay. Nothing was sent. Check the code, and tell the force.</source>
        <translation type="unfinished">Nid cyfnewidydd yr heddlu sy'n ateb yn y cyfeiriad hwnnw. Nid anfonwyd dim. Gwiriwch y cod, a dywedwch wrth yr heddlu.</translation>
    </message>
    <message>
        <source>The relay cannot be reached. Enrolling needs a signal, once.</source>
        <translation type="unfinished">Ni ellir cyrraedd y cyfnewidydd. Mae angen signal i gofrestru, unwaith.</translation>
    </message>
    <message>
        <source>Your force has not switched attachments on. Leave the file where it is, and say in the report that there is one.</source>
        <translation type="unfinished">Nid yw eich heddlu wedi troi atodiadau ymlaen. Gadewch y ffeil lle mae hi, a dywedwch yn yr adroddiad fod un.</translation>
    </message>
    <message>
        <source>Nothing is attached to a report of online abuse. Say what there is and where, and leave the device as it is for those who examine it.</source>
        <translation type="unfinished">Ni chaiff dim ei atodi i adroddiad am gam-drin ar-lein. Dywedwch beth sydd yno ac ymhle, a gadewch y ddyfais fel y mae i'r rhai sy'n ei harchwilio.</translation>
    </message>
    <message>
        <source>This note was begun from a page on images or devices, where nothing is attached. Say what there is and where, and leave it as it is.</source>
        <translation type="unfinished">Dechreuwyd y nodyn hwn o dudalen am ddelweddau neu ddyfeisiau, lle na chaiff dim ei atodi. Dywedwch beth sydd yno ac ymhle, a gadewch ef fel y mae.</translation>
    </message>
    <message>
        <source>The relay has no such file.</source>
        <translation type="unfinished">Nid yw'r ffeil honno gan y cyfnewidydd.</translation>
    </message>
    <message>
        <source>The relay did not give the force's files (%1).</source>
        <translation type="unfinished">Ni roddodd y cyfnewidydd ffeiliau'r heddlu (%1).</translation>
    </message>
    <message>
        <source>That envelope is no longer in the outbox.</source>
        <translation type="unfinished">Nid yw'r amlen honno yn y blwch allan mwyach.</translation>
    </message>
    <message>
        <source>This draft is of a kind that this Lanyard does not know.</source>
        <translation type="unfinished">Mae'r drafft hwn o fath nad yw'r Lanyard hwn yn ei adnabod.</translation>
    </message>
    <message>
        <source>This report was submitted already. Sealing is final: send a new report that names it.</source>
        <translation type="unfinished">Cyflwynwyd yr adroddiad hwn eisoes. Mae selio'n derfynol: anfonwch adroddiad newydd sy'n ei enwi.</translation>
    </message>
    <message>
        <source>What this device knows of its force is damaged. The file is kept.</source>
        <translation type="unfinished">Mae'r hyn y mae'r ddyfais hon yn ei wybod am ei heddlu wedi'i ddifrodi. Cedwir y ffeil.</translation>
    </message>
    <message>
        <source>That is longer than an enrolment code.</source>
        <translation type="unfinished">Mae hynny'n hirach na chod cofrestru.</translation>
    </message>
    <message>
        <source>An enrolment code has six parts with colons between them.</source>
        <translation type="unfinished">Mae gan god cofrestru chwe rhan a cholonau rhyngddynt.</translation>
    </message>
    <message>
        <source>An enrolment code begins with L1.</source>
        <translation type="unfinished">Mae cod cofrestru'n dechrau ag L1.</translation>
    </message>
    <message>
        <source>The code's address is not an address.</source>
        <translation type="unfinished">Nid yw'r cyfeiriad yn y cod yn gyfeiriad.</translation>
    </message>
    <message>
        <source>The code's second part, the certificate's, is not complete.</source>
        <translation type="unfinished">Nid yw ail ran y cod, rhan y dystysgrif, yn gyflawn.</translation>
    </message>
    <message>
        <source>The code's third part, the force's, is not complete.</source>
        <translation type="unfinished">Nid yw trydedd ran y cod, rhan yr heddlu, yn gyflawn.</translation>
    </message>
    <message>
        <source>The code's fourth part, the secret, is not complete.</source>
        <translation type="unfinished">Nid yw pedwaredd ran y cod, y gyfrinach, yn gyflawn.</translation>
    </message>
    <message>
        <source>The code was typed wrongly: its last two letters do not fit the rest.</source>
        <translation type="unfinished">Teipiwyd y cod yn anghywir: nid yw ei ddwy lythyren olaf yn cyd-fynd â'r gweddill.</translation>
    </message>
    <message>
        <source>The report is larger than the force takes.</source>
        <translation type="unfinished">Mae'r adroddiad yn fwy nag y mae'r heddlu'n ei gymryd.</translation>
    </message>
    <message>
        <source>What is to be sealed is longer than was said.</source>
        <translation type="unfinished">Mae'r hyn sydd i'w selio yn hirach nag a ddywedwyd.</translation>
    </message>
    <message>
        <source>What is to be sealed is not what was kept.</source>
        <translation type="unfinished">Nid yw'r hyn sydd i'w selio yr un fath â'r hyn a gadwyd.</translation>
    </message>
    <message>
        <source>The envelope is larger than any envelope can be.</source>
        <translation type="unfinished">Mae'r amlen yn fwy nag y gall unrhyw amlen fod.</translation>
    </message>
    <message>
        <source>The force's profile is of a version that this build does not know.</source>
        <translation type="unfinished">Mae proffil yr heddlu o fersiwn nad yw'r Lanyard hwn yn ei hadnabod.</translation>
    </message>
    <message>
        <source>The force's keyset is of a version that this build does not know.</source>
        <translation type="unfinished">Mae set allweddi'r heddlu o fersiwn nad yw'r Lanyard hwn yn ei hadnabod.</translation>
    </message>
    <message>
        <source>Provenance belongs to a report.</source>
        <translation type="unfinished">Mae tarddiad yn perthyn i adroddiad.</translation>
    </message>
    <message>
        <source>Provenance must be text.</source>
        <translation type="unfinished">Rhaid i'r tarddiad fod yn destun.</translation>
    </message>
    <message>
        <source>The account of where it came from is too long.</source>
        <translation type="unfinished">Mae'r hanes o'i darddiad yn rhy hir.</translation>
    </message>
    <message>
        <source>A metadata file is not as long as its listing says.</source>
        <translation type="unfinished">Nid yw un o ffeiliau metadata'r heddlu mor hir ag y dywed ei rhestr.</translation>
    </message>
    <message>
        <source>A metadata file is not the one that was listed.</source>
        <translation type="unfinished">Nid y ffeil metadata hon a restrwyd.</translation>
    </message>
    <message>
        <source>The repository sent more than was asked for.</source>
        <translation type="unfinished">Anfonodd ystorfa'r heddlu fwy nag a ofynnwyd.</translation>
    </message>
    <message>
        <source>The force's next root is not of the next version.</source>
        <translation type="unfinished">Nid yw gwraidd nesaf yr heddlu o'r fersiwn nesaf.</translation>
    </message>
    <message>
        <source>The repository offered an older timestamp than the one held.</source>
        <translation type="unfinished">Cynigiodd ystorfa'r heddlu stamp amser hŷn na'r un a gedwir yma.</translation>
    </message>
    <message>
        <source>The repository's timestamp lists an older snapshot than the one held.</source>
        <translation type="unfinished">Mae stamp amser ystorfa'r heddlu'n rhestru ciplun hŷn na'r un a gedwir yma.</translation>
    </message>
    <message>
        <source>The snapshot is not of the version that was listed.</source>
        <translation type="unfinished">Nid yw'r ciplun o'r fersiwn a restrwyd.</translation>
    </message>
    <message>
        <source>The snapshot lists an older file than the one held, or leaves it out.</source>
        <translation type="unfinished">Mae'r ciplun yn rhestru ffeil hŷn na'r un a gedwir yma, neu'n ei gadael allan.</translation>
    </message>
    <message>
        <source>The targets are not of the version that was listed.</source>
        <translation type="unfinished">Nid yw'r targedau o'r fersiwn a restrwyd.</translation>
    </message>
    <message>
        <source>A listed metadata file is larger than any can be.</source>
        <translation type="unfinished">Mae ffeil metadata a restrwyd yn fwy nag y gall unrhyw un fod.</translation>
    </message>
    <message>
        <source>Nothing has been fetched from the force yet.</source>
        <translation type="unfinished">Nid oes dim wedi'i nôl gan yr heddlu eto.</translation>
    </message>
    <message>
        <source>A file of the force's repository is not the one that was signed for.</source>
        <translation type="unfinished">Nid yr un y llofnodwyd amdani yw un o ffeiliau ystorfa'r heddlu.</translation>
    </message>
    <message>
        <source>The metadata follows another version of TUF.</source>
        <translation type="unfinished">Mae'r metadata yn dilyn fersiwn arall o TUF.</translation>
    </message>
    <message>
        <source>The repository does not keep consistent snapshots.</source>
        <translation type="unfinished">Nid yw ystorfa'r heddlu'n cadw cipluniau cyson.</translation>
    </message>
    <message>
        <source>The root names no such role.</source>
        <translation type="unfinished">Nid yw'r gwraidd yn enwi rôl o'r fath.</translation>
    </message>
    <message>
        <source>No key that may sign the force's file "%1" has signed it.</source>
        <translation type="unfinished">Nid oes allwedd sy'n cael llofnodi ffeil "%1" yr heddlu wedi'i llofnodi.</translation>
    </message>
    <message>
        <source>Too few of the keys that must sign the force's file "%1" have signed it.</source>
        <translation type="unfinished">Rhy ychydig o'r allweddi sydd i lofnodi ffeil "%1" yr heddlu sydd wedi'i llofnodi.</translation>
    </message>
    <message>
        <source>The force's file "%1" has expired.</source>
        <translation type="unfinished">Mae ffeil "%1" yr heddlu wedi dod i ben.</translation>
    </message>
    <message>
        <source>A key that was written to the key folder did not read back the same.</source>
        <translation type="unfinished">Nid oedd allwedd a ysgrifennwyd i'r ffolder allweddi yr un fath pan ddarllenwyd hi wedyn.</translation>
    </message>
    <message>
        <source>The keystore has no such key.</source>
        <translation type="unfinished">Nid oes allwedd o'r fath yn y storfa allweddi.</translation>
    </message>
    <message>
        <source>This device's keystore does not answer. Unlock the device, then try again.</source>
        <translation type="unfinished">Nid yw storfa allweddi'r ddyfais hon yn ateb. Datglowch y ddyfais, yna ceisiwch eto.</translation>
    </message>
    <message>
        <source>The keystore said it kept a key and did not.</source>
        <translation type="unfinished">Dywedodd y storfa allweddi ei bod wedi cadw allwedd, ond ni wnaeth.</translation>
    </message>
    <message>
        <source>The file that names the keystore is damaged. Nothing was changed.</source>
        <translation type="unfinished">Mae'r ffeil sy'n enwi'r storfa allweddi wedi'i difrodi. Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>This file can't be read. Nothing was attached.</source>
        <translation type="unfinished">Ni ellir darllen y ffeil hon. Nid atodwyd dim.</translation>
    </message>
</context>
</TS>
