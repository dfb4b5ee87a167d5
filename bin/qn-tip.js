#!/usr/bin/env node
import "../dist/qn-tip.js"
