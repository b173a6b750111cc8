// libfprint, the free library of fingerprint readers, where it is installed.
#pragma once
#include <fprint.h>
