/* Stands between a process and its disk, for tests. It writes down what the process does to the
 * files of one folder (ACCORDANT_DISK), in order, into one trace (ACCORDANT_TRACE); and while the
 * file ACCORDANT_FAULT exists, writing fails with the error number in it.
 *
 * A record: what (1 byte), inode or 0 (8), offset or length (8), length of the data (4), data. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#define FDS 4096
static char *names[FDS]; /* of the files of the folder that are open */
static int trace = -1;
static pthread_mutex_t turn = PTHREAD_MUTEX_INITIALIZER;

static int ours(const char *path) {
  const char *disk = getenv("ACCORDANT_DISK");
  return disk && path && strncmp(path, disk, strlen(disk)) == 0;
}

static int is_memory(const char *name) { /* no part of what survives a power cut */
  size_t length = strlen(name);
  return length >= 4 && strcmp(name + length - 4, "-shm") == 0;
}

static const char *name_of(int fd) { return fd >= 0 && fd < FDS ? names[fd] : NULL; }

static uint64_t inode(int fd) {
  struct stat stat;
  return fstat(fd, &stat) == 0 ? (uint64_t)stat.st_ino : 0;
}

static void put(const void *bytes, size_t length) {
  const char *at = bytes;
  while (length > 0) {
    long put = syscall(SYS_write, trace, at, length);
    if (put <= 0) abort();
    at += put;
    length -= (size_t)put;
  }
}

static void record(char what, uint64_t file, uint64_t at, const void *data, uint32_t length) {
  if (trace < 0) {
    const char *path = getenv("ACCORDANT_TRACE");
    if (!path) return;
    trace = (int)syscall(SYS_openat, AT_FDCWD, path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (trace < 0) abort();
  }
  put(&what, 1);
  put(&file, 8);
  put(&at, 8);
  put(&length, 4);
  put(data, length);
}

static int fault(const char *name) {
  const char *path = getenv("ACCORDANT_FAULT");
  if (!path || !name) return 0;
  int fd = (int)syscall(SYS_openat, AT_FDCWD, path, O_RDONLY | O_CLOEXEC, 0);
  if (fd < 0) return 0;
  char number[8] = {0};
  long got = syscall(SYS_read, fd, number, sizeof number - 1);
  syscall(SYS_close, fd);
  return got > 0 ? atoi(number) : 0;
}

static int opened(int fd, const char *path, int flags) {
  if (fd < 0 || fd >= FDS || !ours(path)) return fd;
  pthread_mutex_lock(&turn);
  free(names[fd]);
  names[fd] = strdup(path);
  if (!is_memory(path) && !(flags & O_DIRECTORY)) {
    struct stat stat;
    if (fstat(fd, &stat) == 0 && S_ISREG(stat.st_mode)) {
      record('o', inode(fd), 0, path, (uint32_t)strlen(path));
      if (flags & O_TRUNC) record('t', inode(fd), 0, "", 0);
    }
  }
  pthread_mutex_unlock(&turn);
  return fd;
}

#define OPEN(AT)                                                              \
  va_list rest;                                                                \
  va_start(rest, flags);                                                       \
  int mode = (flags & (O_CREAT | O_TMPFILE)) ? va_arg(rest, int) : 0;          \
  va_end(rest);                                                                \
  return opened((int)syscall(SYS_openat, AT, path, flags, mode), path, flags)

int open(const char *path, int flags, ...) { OPEN(AT_FDCWD); }
int open64(const char *path, int flags, ...) { OPEN(AT_FDCWD); }
int openat(int at, const char *path, int flags, ...) { OPEN(at); }
int openat64(int at, const char *path, int flags, ...) { OPEN(at); }

int close(int fd) {
  if (name_of(fd)) {
    pthread_mutex_lock(&turn);
    free(names[fd]);
    names[fd] = NULL;
    pthread_mutex_unlock(&turn);
  }
  return (int)syscall(SYS_close, fd);
}

static ssize_t written(int fd, const void *data, size_t length, off_t at, int here) {
  const char *name = name_of(fd);
  int error = fault(name);
  if (error) {
    errno = error;
    return -1;
  }
  if (!name || is_memory(name))
    return here ? syscall(SYS_write, fd, data, length) : syscall(SYS_pwrite64, fd, data, length, at);
  pthread_mutex_lock(&turn);
  if (here) at = lseek(fd, 0, SEEK_CUR);
  ssize_t put = syscall(SYS_pwrite64, fd, data, length, at);
  if (put > 0) {
    if (here) lseek(fd, at + put, SEEK_SET);
    record('w', inode(fd), (uint64_t)at, data, (uint32_t)put);
  }
  pthread_mutex_unlock(&turn);
  return put;
}

ssize_t write(int fd, const void *data, size_t length) { return written(fd, data, length, 0, 1); }
ssize_t pwrite(int fd, const void *data, size_t length, off_t at) {
  return written(fd, data, length, at, 0);
}
ssize_t pwrite64(int fd, const void *data, size_t length, off64_t at) {
  return written(fd, data, length, at, 0);
}

int ftruncate(int fd, off_t length) {
  const char *name = name_of(fd);
  int error = fault(name);
  if (error) {
    errno = error;
    return -1;
  }
  pthread_mutex_lock(&turn);
  int done = (int)syscall(SYS_ftruncate, fd, length);
  if (done == 0 && name && !is_memory(name)) record('t', inode(fd), (uint64_t)length, "", 0);
  pthread_mutex_unlock(&turn);
  return done;
}
int ftruncate64(int fd, off64_t length) { return ftruncate(fd, length); }

static int synced(int fd, long call) {
  const char *name = name_of(fd);
  int error = fault(name);
  if (error) {
    errno = error;
    return -1;
  }
  if (!name || is_memory(name)) return (int)syscall(call, fd);
  pthread_mutex_lock(&turn); /* only what was written before it starts is safe when it ends */
  record('s', inode(fd), 0, "", 0);
  pthread_mutex_unlock(&turn);
  int done = (int)syscall(call, fd);
  pthread_mutex_lock(&turn);
  if (done == 0) record('S', inode(fd), 0, "", 0);
  pthread_mutex_unlock(&turn);
  return done;
}

int fsync(int fd) { return synced(fd, SYS_fsync); }
int fdatasync(int fd) { return synced(fd, SYS_fdatasync); }

int unlink(const char *path) {
  pthread_mutex_lock(&turn);
  int done = (int)syscall(SYS_unlinkat, AT_FDCWD, path, 0);
  if (done == 0 && ours(path) && !is_memory(path)) record('u', 0, 0, path, (uint32_t)strlen(path));
  pthread_mutex_unlock(&turn);
  return done;
}

int rename(const char *from, const char *to) {
  pthread_mutex_lock(&turn);
  int done = (int)syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0);
  if (done == 0 && ours(from)) {
    record('r', 0, 0, from, (uint32_t)strlen(from));
    record('R', 0, 0, to, (uint32_t)strlen(to));
  }
  pthread_mutex_unlock(&turn);
  return done;
}
