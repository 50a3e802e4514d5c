"""What the checks in Python share."""
import os
import shutil
import subprocess
import sys


def skip(reason):
    """Ends as skipped."""
    print('skipped:', reason)
    sys.exit(77)


def need(*tools):
    """Ends as skipped, by name, where a tool is absent."""
    for tool in tools:
        if not shutil.which(tool):
            skip(f'{tool} is not installed')


def need_header(header, package):
    """Ends as skipped where a C++ header of this package is absent."""
    need('g++')
    if subprocess.run(['g++', '-E', '-include', header, '-xc++', '/dev/null'],
                      capture_output=True, check=False).returncode != 0:
        skip(f'{package} is not installed')


def expect(what, found, expected):
    """Ends as failed, with both, where they differ."""
    if found != expected:
        sys.exit(f'{os.path.basename(sys.argv[0])}: {what}: found\n{found}\nexpected\n{expected}')
