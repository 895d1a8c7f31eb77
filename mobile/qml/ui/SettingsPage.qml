pragma ComponentBehavior: Bound

import Lanyard.App
import Lanyard.Style
import Lanyard.Ui
import QtQuick

/** Settings and security: lock, guides and law, reading, versions. */
ScrollPage {
    id: root

    required property SettingsModel settings
    //: The language's own name; the same in every language.
    //% "English"
    readonly property string settingsLanguageEnText: qsTrId("settings.language.en")
    //: The language's own name; the same in every language.
    //% "Cymraeg"
    readonly property string settingsLanguageCyText: qsTrId("settings.language.cy")
    //: Light or dark: as the phone has it.
    //% "As phone"
    readonly property string settingsDarkSystemText: qsTrId("settings.dark.system")
    //: Light or dark.
    //% "Light"
    readonly property string settingsDarkLightText: qsTrId("settings.dark.light")
    //: Light or dark.
    //% "Dark"
    readonly property string settingsDarkDarkText: qsTrId("settings.dark.dark")

    //: A setting that is on.
    //% "On"
    readonly property string settingsOnText: qsTrId("settings.on")
    //: A setting that is off.
    //% "Off"
    readonly property string settingsOffText: qsTrId("settings.off")

    signal lockNow

    objectName: "settingsPage"
    //: Title of the settings.
    //% "Settings and security"
    title: qsTrId("settings.title")
    spacing: Theme.space2

    function minutes(count: int): var {
        //: A choice of minutes. %n the number.
        //% "%n min"
        const words = qsTrId("settings.minutes", count);
        return {
            "value": count,
            "text": words
        };
    }

    SettingsGroup {
        //: Group of the settings.
        //% "Lock"
        title: qsTrId("settings.lock")

        SettingsRow {
            iconName: "clock"
            //: Setting: after how long the app locks itself.
            //% "Auto-lock"
            title: qsTrId("settings.autoLock")
            //: After how long the app locks itself. %n minutes.
            //% "After %n minute(s), or on leaving"
            detail: qsTrId("settings.autoLock.after", root.settings.lockMinutes)

            Segments {
                objectName: "lockMinutes"
                label: qsTrId("settings.autoLock")
                value: root.settings.lockMinutes
                options: [root.minutes(1), root.minutes(2), root.minutes(5)]
                onPicked: value => root.settings.lockMinutes = value
            }
        }
        AppButton {
            objectName: "lockNow"
            Place.leftMargin: Theme.space4
            Place.rightMargin: Theme.space4
            Place.bottomMargin: Theme.space4
            kind: AppButton.Secondary
            compact: true
            iconName: "lock"
            text: qsTrId("home.lockNow")
            onClicked: root.lockNow()
        }
    }
    SettingsGroup {
        objectName: "notes"
        visible: root.settings.canFillPlace
        //: Group of the settings.
        //% "Notes"
        title: qsTrId("settings.notes")

        SettingsRow {
            iconName: "current-location"
            //: Setting: a new note gets the place where the phone is.
            //% "Fill in where I am"
            title: qsTrId("settings.fillPlace")
            //: Under that setting.
            //% "The place of a new note, once, when you start it. You can change or remove it."
            detail: qsTrId("settings.fillPlace.detail")

            Segments {
                objectName: "fillPlace"
                label: qsTrId("settings.fillPlace")
                value: root.settings.fillPlace
                options: [{
                        "value": true,
                        "text": root.settingsOnText
                    }, {
                        "value": false,
                        "text": root.settingsOffText
                    }]
                onPicked: value => root.settings.fillPlace = value
            }
            ErrorLine {
                objectName: "fillPlaceProblem"
                Place.topMargin: Theme.space2
                text: root.settings.fillPlaceProblem
            }
        }
    }
    SettingsGroup {
        //: Group of the settings.
        //% "Guides and law"
        title: qsTrId("settings.guides")

        SettingsRow {
            visible: root.settings.packText !== ""
            iconName: "file-certificate"
            //: Setting: which guides are on this phone.
            //% "Guides on this phone"
            title: qsTrId("settings.pack")
            detail: root.settings.packText
        }
        SettingsRow {
            objectName: "overlay"
            visible: root.settings.overlayText !== ""
            iconName: root.settings.overlayMissing ? "alert-triangle" : "map-pin"
            //: Setting: what the officer's force added to the national guides.
            //% "Your force's own words"
            title: qsTrId("settings.overlay")
            detail: root.settings.overlayText
        }
        SettingsRow {
            visible: root.settings.forceName !== ""
            iconName: "building-community"
            title: root.settings.forceName
            //: Under the force's name.
            //% "Fingerprint of its keys"
            detail: root.settings.fingerprint === "" ? "" : qsTrId("settings.fingerprint")
            reference: root.settings.fingerprint
        }
    }
    SettingsGroup {
        //: Group of the settings.
        //% "Reading"
        title: qsTrId("settings.reading")

        SettingsRow {
            iconName: "language"
            //: Setting.
            //% "Language"
            title: qsTrId("settings.language")

            Segments {
                objectName: "language"
                label: qsTrId("settings.language")
                value: root.settings.language
                options: [{
                        "value": "en",
                        "text": root.settingsLanguageEnText
                    }, {
                        "value": "cy",
                        "text": root.settingsLanguageCyText
                    }]
                onPicked: value => root.settings.language = value
            }
        }
        SettingsRow {
            iconName: "text-size"
            //: Setting.
            //% "Text size"
            title: qsTrId("settings.textSize")
            //: A size in per cent. %1 the number.
            //% "%1%"
            value: qsTrId("settings.percent").arg(Math.round(root.settings.textScale * 100))

            Stepper {
                objectName: "textSize"
                label: qsTrId("settings.textSize")
                values: [1, 1.25, 1.5, 1.75, 2]
                value: root.settings.textScale
                onPicked: value => root.settings.textScale = value
            }
        }
        SettingsRow {
            iconName: "moon"
            //: Setting.
            //% "Light or dark"
            title: qsTrId("settings.dark")

            Segments {
                objectName: "dark"
                label: qsTrId("settings.dark")
                value: root.settings.dark
                options: [{
                        "value": "system",
                        "text": root.settingsDarkSystemText
                    }, {
                        "value": "light",
                        "text": root.settingsDarkLightText
                    }, {
                        "value": "dark",
                        "text": root.settingsDarkDarkText
                    }]
                onPicked: value => root.settings.dark = value
            }
        }
    }
    Words {
        Place.topMargin: Theme.space2
        //: At the end of the settings. %1 the version of the app.
        //% "Lanyard %1. Guides advise; they are not a court's or a force's decision."
        text: qsTrId("settings.version").arg(root.settings.version)
        role: Theme.labelPlain
        color: Theme.color.ink3
    }
}
