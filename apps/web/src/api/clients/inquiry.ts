// The client of InquiryService.
import { createClient } from '@connectrpc/connect';
import { InquiryService } from '@suoke/contracts/gen/suoke/inquiry/v1/inquiry_pb.js';
import { transport } from '../transport.ts';

export const inquiry = createClient(InquiryService, transport);
