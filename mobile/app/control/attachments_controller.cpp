#include "mobile/app/control/attachments_controller.h"

#include "mobile/app/control/said.h"
#include "mobile/app/control/words.h"

#include <QLocale>
#include <QUrl>

namespace lanyard::app {

namespace {

QString titleOf(const std::string& media) {
    if (media.starts_with("image/"))
        //: An attachment in a list.
        //% "Photograph"
        return qtTrId("attachment.picture");
    if (media.starts_with("audio/"))
        //: An attachment in a list.
        //% "Sound"
        return qtTrId("attachment.sound");
    if (media.starts_with("video/"))
        //: An attachment in a list.
        //% "Film"
        return qtTrId("attachment.film");
    //: An attachment in a list.
    //% "File"
    return qtTrId("attachment.file");
}

QString iconOf(const std::string& media) {
    if (media.starts_with("image/"))
        return QStringLiteral("photo");
    return media.starts_with("audio/") ? QStringLiteral("microphone") : QStringLiteral("paperclip");
}

struct Listed {
    store::AttachmentRow row;
    QByteArray picture;
};
/// What the page shows: whether one may be added, and what there is.
struct Snapshot {
    Status allowed;
    std::vector<Listed> rows;
};

Snapshot snapshotOf(Backend& backend, const std::string& report) {
    auto attachments = backend.device().attachments();
    if (!attachments)
        return {fail(attachments.error()), {}};
    Snapshot snapshot{attachments->mayAttach(report), {}};
    const auto rows = attachments->kept().list(report);
    if (!rows)
        return snapshot;
    // Said before a photograph is taken: afterwards it would have nowhere to go.
    if (snapshot.allowed && rows->size() >= store::kMaxAttachmentsOfReport)
        snapshot.allowed =
            fail(ErrorCode::Refused, "A report takes at most 10 attachments. Remove some, or start a new report.");
    for (const store::AttachmentRow& row : *rows) {
        Listed listed{row, {}};
        if (const auto small = attachments->kept().thumbnail(row.id); small && !small->empty())
            listed.picture =
                QByteArray(reinterpret_cast<const char*>(small->data()), static_cast<qsizetype>(small->size()));
        snapshot.rows.push_back(std::move(listed));
    }
    return snapshot;
}

AttachmentRow shown(const Listed& listed, const QString& language) {
    AttachmentRow row;
    row.attachmentId = toQt(listed.row.id);
    row.icon = iconOf(listed.row.media);
    row.title = titleOf(listed.row.media);
    row.detail = QLocale(language).formattedDataSize(static_cast<qint64>(listed.row.size), 1,
                                                     QLocale::DataSizeTraditionalFormat);
    if (listed.row.metadataKept)
        //: Beside an attachment's size: what the camera wrote into it goes with it. %1 the size.
        //% "%1, with place, time and device"
        row.detail = qtTrId("attachment.kept").arg(row.detail);
    if (!listed.picture.isEmpty())
        row.picture = QStringLiteral("data:image/jpeg;base64,") + QString::fromLatin1(listed.picture.toBase64());
    return row;
}

} // namespace

AttachmentsController::AttachmentsController(Worker& worker, Session& session, OpenDraft& draft, QObject* parent)
    : QObject(parent)
    , m_worker(worker)
    , m_session(session)
    , m_model(*session.attachments())
    , m_draft(draft) {
    connect(&m_model, &AttachmentsModel::openRequested, this, &AttachmentsController::open);
    connect(&m_model, &AttachmentsModel::addRequested, this, &AttachmentsController::add);
    connect(&m_model, &AttachmentsModel::removeRequested, this, &AttachmentsController::remove);
    connect(&m_model, &AttachmentsModel::cancelRequested, this, [this] {
        if (m_job)
            m_job->cancel();
    });
    connect(&m_draft, &OpenDraft::replaced, this, [this] {
        forget();
        m_model.clear();
        if (m_draft.isOpen())
            refresh();
    });
}

AttachmentsController::~AttachmentsController() {
    forget();
}

std::string AttachmentsController::reportId() const {
    return m_draft.isOpen() ? m_draft.report().id : std::string();
}

void AttachmentsController::setProblem(std::string sentence) {
    m_problem = std::move(sentence);
    m_model.setProblem(saidText(m_problem));
}

void AttachmentsController::retranslate() {
    m_model.setProblem(saidText(m_problem));
    if (m_draft.isOpen())
        refresh();
}

void AttachmentsController::forget() {
    ++m_asked;
    m_problem.clear();
    if (!m_job)
        return;
    // Its insides belong to the store, which the worker alone touches.
    m_worker.post([job = std::move(m_job)](Backend& backend) { job->settle(backend); });
    m_job.reset();
    m_model.setProgress(-1);
}

void AttachmentsController::open() {
    if (!m_draft.isOpen())
        return;
    // An attachment belongs to a draft that is there, also when nothing was written in it yet.
    m_draft.edit([](intel::Report&) {});
    m_draft.flush();
    setProblem({});
    refresh();
    m_session.goTo(QStringLiteral("attachments"));
}

void AttachmentsController::refresh() {
    const quint64 number = ++m_asked;
    const QString language = m_session.settings()->language();
    m_worker.ask(
        this, [report = reportId()](Backend& backend) { return snapshotOf(backend, report); },
        [this, number, language](const Snapshot& snapshot) {
            if (number != m_asked || m_session.state() != Session::Open)
                return;
            // Before its first save a draft is not there: that is no refusal.
            const bool allowed = snapshot.allowed || snapshot.allowed.error().code == ErrorCode::NotFound;
            m_model.setAllowed(allowed, allowed ? QString() : saidText(snapshot.allowed.error().message));
            std::vector<AttachmentRow> rows;
            std::vector<intel::Attachment> announced;
            for (const Listed& listed : snapshot.rows) {
                rows.push_back(shown(listed, language));
                const store::AttachmentRow& row = listed.row;
                announced.push_back({row.id, row.media, row.size, row.sha256, row.caption, row.metadataKept});
            }
            m_model.setRows(std::move(rows));
            // The review shows what the report announces.
            if (m_draft.isOpen() && m_draft.report().attachments != announced)
                m_draft.edit([&](intel::Report& report) { report.attachments = std::move(announced); });
        });
}

void AttachmentsController::add(const QUrl& file, bool keepMetadata) {
    if (!m_job && m_draft.isOpen() && !file.isEmpty())
        take(
            AttachmentJob::ofFile(reportId(), file.isLocalFile() ? file.toLocalFile() : file.toString(), keepMetadata));
}

bool AttachmentsController::addPicture(QByteArray picture) {
    if (m_job || !m_draft.isOpen())
        return false;
    take(AttachmentJob::ofPicture(reportId(), std::move(picture)));
    return true;
}

void AttachmentsController::take(std::shared_ptr<AttachmentJob> job) {
    m_job = std::move(job);
    setProblem({});
    m_model.setProgress(0);
    step(m_job);
}

void AttachmentsController::step(const std::shared_ptr<AttachmentJob>& job) {
    m_worker.ask(
        this, [job](Backend& backend) { return job->advance(backend); },
        [this, job](const AttachmentJob::Step& step) {
            if (job != m_job)
                return;
            m_model.setProgress(step.done ? -1 : step.progress);
            if (!step.done) {
                this->step(job);
                return;
            }
            m_job.reset();
            if (!step.status && step.status.error().code != ErrorCode::Cancelled)
                setProblem(step.status.error().message);
            refresh();
        });
}

void AttachmentsController::remove(const QString& attachmentId) {
    m_worker.ask(
        this,
        [id = attachmentId.toStdString()](Backend& backend) -> Status {
            LANYARD_ASSIGN(auto attachments, backend.device().attachments());
            return attachments.kept().remove(id);
        },
        [this](const Status& removed) {
            if (!removed)
                setProblem(removed.error().message);
            refresh();
        });
}

} // namespace lanyard::app
