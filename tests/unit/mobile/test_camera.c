/* A GStreamer plugin with one device: a camera that sees nothing but red. For devices_test.cpp. */
#include <gst/gst.h>

typedef struct {
    GstDevice parent;
} RedCamera;
typedef struct {
    GstDeviceClass parent;
} RedCameraClass;
GType red_camera_get_type(void);
G_DEFINE_TYPE(RedCamera, red_camera, GST_TYPE_DEVICE)

static GstElement* make_element(GstDevice* device, const gchar* name) {
    (void)device;
    enum { kRed = 4 }; /* of videotestsrc's patterns */
    GstElement* element = gst_element_factory_make("videotestsrc", name);
    if (element != NULL)
        g_object_set(element, "is-live", TRUE, "pattern", kRed, NULL);
    return element;
}

static void red_camera_class_init(RedCameraClass* type) {
    GST_DEVICE_CLASS(type)->create_element = make_element;
}

static void red_camera_init(RedCamera* camera) {
    (void)camera;
}

typedef struct {
    GstDeviceProvider parent;
} RedProvider;
typedef struct {
    GstDeviceProviderClass parent;
} RedProviderClass;
GType red_provider_get_type(void);
G_DEFINE_TYPE(RedProvider, red_provider, GST_TYPE_DEVICE_PROVIDER)

static GList* probe(GstDeviceProvider* provider) {
    (void)provider;
    GstCaps* caps = gst_caps_from_string("video/x-raw,format=YUY2,width=320,height=240,framerate=30/1;"
                                         "video/x-raw,format=YUY2,width=1280,height=720,framerate=30/1;"
                                         "video/x-raw,format=YUY2,width=1920,height=1080,framerate=5/1");
    GstStructure* properties = gst_structure_new("red-camera", "is-default", G_TYPE_BOOLEAN, TRUE, NULL);
    GstDevice* device = g_object_new(red_camera_get_type(), "display-name", "Red camera", "device-class",
                                     "Video/Source", "caps", caps, "properties", properties, NULL);
    gst_caps_unref(caps);
    gst_structure_free(properties);
    return g_list_append(NULL, device);
}

static void red_provider_class_init(RedProviderClass* type) {
    GST_DEVICE_PROVIDER_CLASS(type)->probe = probe;
    gst_device_provider_class_set_static_metadata(GST_DEVICE_PROVIDER_CLASS(type), "Red camera", "Source/Video",
                                                  "A camera that sees nothing but red", "Lanyard");
}

static void red_provider_init(RedProvider* provider) {
    (void)provider;
}

static gboolean start(GstPlugin* plugin) {
    return gst_device_provider_register(plugin, "redcameraprovider", GST_RANK_PRIMARY, red_provider_get_type());
}

#define PACKAGE "lanyard-tests"
GST_PLUGIN_DEFINE(GST_VERSION_MAJOR, GST_VERSION_MINOR, testcamera, "A camera for Lanyard's tests", start, "1",
                  "LGPL", "lanyard-tests", "https://lanyard.invalid")
