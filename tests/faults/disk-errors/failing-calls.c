/*
 * Preloaded into a process, lets one call (or every one from then on) to a file of a folder fail, as a broken or full
 * disk does. Told what to do through a file that is mapped into memory: CLAIMBOOK_FAULTS names it.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

/* As disk-faults.ts writes it: 64-bit numbers, then the folder. */
struct control {
  _Atomic int64_t counted; /* calls since it was armed */
  int64_t at;              /* the call that fails, from 1; 0: none */
  int64_t error;           /* errno */
  int64_t lasting;         /* 1: all later ones too */
  _Atomic int64_t failed;  /* calls that failed */
  int64_t armed;
  char folder[1024];
};

static struct control *control;

__attribute__((constructor)) static void start(void) {
  const char *file = getenv("CLAIMBOOK_FAULTS");
  int handle = file ? open(file, O_RDWR) : -1;
  if (handle < 0) return;
  void *mapped = mmap(NULL, sizeof(struct control), PROT_READ | PROT_WRITE, MAP_SHARED, handle, 0);
  close(handle);
  if (mapped != MAP_FAILED) control = mapped;
}

static int fails(const char *path) {
  if (!control || !control->armed || !path) return 0;
  size_t length = strlen(control->folder);
  if (length == 0 || strncmp(path, control->folder, length) != 0) return 0;
  int64_t number = atomic_fetch_add(&control->counted, 1) + 1;
  if (control->at == 0) return 0;
  if (number != control->at && !(control->lasting && number > control->at)) return 0;
  atomic_fetch_add(&control->failed, 1);
  errno = (int)control->error;
  return 1;
}

static int fails_at(int handle) {
  if (!control || !control->armed) return 0;
  char link[64], path[4096];
  snprintf(link, sizeof link, "/proc/self/fd/%d", handle);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length <= 0) return 0;
  path[length] = 0;
  return fails(path);
}

#define REAL(name, result, ...) \
  static result (*real)(__VA_ARGS__); \
  if (!real) real = (result (*)(__VA_ARGS__))dlsym(RTLD_NEXT, #name)

#define ON_HANDLE(name, result, parameters, arguments, ...) \
  result name parameters { \
    REAL(name, result, __VA_ARGS__); \
    return fails_at(handle) ? -1 : real arguments; \
  }

ON_HANDLE(write, ssize_t, (int handle, const void *data, size_t size), (handle, data, size), int, const void *, size_t)
ON_HANDLE(pwrite, ssize_t, (int handle, const void *data, size_t size, off_t at), (handle, data, size, at), int, const void *, size_t, off_t)
ON_HANDLE(pwrite64, ssize_t, (int handle, const void *data, size_t size, off64_t at), (handle, data, size, at), int, const void *, size_t, off64_t)
ON_HANDLE(fsync, int, (int handle), (handle), int)
ON_HANDLE(fdatasync, int, (int handle), (handle), int)
ON_HANDLE(ftruncate, int, (int handle, off_t size), (handle, size), int, off_t)
ON_HANDLE(ftruncate64, int, (int handle, off64_t size), (handle, size), int, off64_t)

#define ON_PATH(name, parameters, arguments, ...) \
  int name parameters { \
    REAL(name, int, __VA_ARGS__); \
    return fails(path) ? -1 : real arguments; \
  }

ON_PATH(rename, (const char *path, const char *to), (path, to), const char *, const char *)
ON_PATH(link, (const char *path, const char *to), (path, to), const char *, const char *)
ON_PATH(unlink, (const char *path), (path), const char *)
ON_PATH(mkdir, (const char *path, mode_t mode), (path, mode), const char *, mode_t)

#define ON_OPEN(name) \
  int name(const char *path, int flags, ...) { \
    REAL(name, int, const char *, int, ...); \
    va_list rest; \
    va_start(rest, flags); \
    mode_t mode = flags & O_CREAT ? va_arg(rest, mode_t) : 0; \
    va_end(rest); \
    return fails(path) ? -1 : real(path, flags, mode); \
  }

ON_OPEN(open)
ON_OPEN(open64)
