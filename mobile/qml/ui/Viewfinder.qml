import QtMultimedia

/** What the camera sees. A file of its own, so that Qt Multimedia is loaded only where it is used. */
VideoOutput {
    fillMode: VideoOutput.PreserveAspectFit
}
