import Glibc

/// A directory under /tmp with a short path, gone at the end.
struct Scratch: ~Copyable {
  let path: String

  init() {
    var template = Array("/tmp/uc-XXXXXX".utf8CString)
    path = String(cString: mkdtemp(&template)!)
  }

  deinit {
    for entry in ["bakery.sock", "post.sock", "file", "unicard-master"] {
      unlink("\(path)/\(entry)")
    }
    rmdir(path)
  }
}
